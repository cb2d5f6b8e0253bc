/**
 * A short word for one bundle, to be said on the phone: the beginning of its manifest's SHA-256 in Crockford's base 32,
 * which has no I, L, O and U. Sixty bits: nobody meets another bundle with it by chance.
 */
export function caseCode(manifestSha256: string): string {
  const bits = BigInt(`0x${manifestSha256.slice(0, 15)}`);
  const letters = Array.from({ length: 12 }, (_, i) => alphabet[Number((bits >> BigInt(55 - 5 * i)) & 31n)]);
  return [0, 4, 8].map((from) => letters.slice(from, from + 4).join('')).join('-');
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
