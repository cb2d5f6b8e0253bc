/*
 * A bundle does not tell a network's inside addresses. In place of each stands another of the same private block, so
 * that what the diagnosis makes of it stays true.
 */

/**
 * The private blocks, and a corner of each that hardly anybody uses: there an address gets its stand-in, so that what
 * it is stays true. `keep`: how many numbers stay as they are.
 */
const blocks: readonly { readonly is: RegExp; readonly corner: readonly number[]; readonly from: number }[] =
  [
    { is: /^10\./, corner: [10, 254], from: 1 },
    { is: /^172\.(?:1[6-9]|2\d|3[01])\./, corner: [172, 30], from: 201 },
    { is: /^192\.168\./, corner: [192, 168], from: 201 },
    { is: /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, corner: [100, 127], from: 1 },
    { is: /^169\.254\./, corner: [169, 254], from: 201 },
  ];
/** `10.0.0.0` in a list of exceptions is the block itself and says nothing. */
const wholeBlock = /^(?:10\.0|172\.16|192\.168|100\.64|169\.254)\.0\.0$/;
/** The private block an address is in; undefined for any other. */
export const blockOf = (address: string) =>
  wholeBlock.test(address) || address.split('.').some((part) => Number(part) > 255)
    ? undefined
    : blocks.find(({ is }) => is.test(address));

/** Whether an address is such a stand-in: equal ones of two bundles need not be the same address. */
export const isStandIn = (address: string): boolean =>
  /^(?:10\.254|172\.30\.2\d\d|192\.168\.2\d\d|100\.127|169\.254\.2\d\d)\./.test(address) ||
  /^(?:fd00:0:0:[0-9a-f]{1,4}|fe80)::[0-9a-f]{1,4}$/.test(address);

/** Of a private address, the block: all that a stand-in still says. Any other address stays. */
export const blockName = (address: string): string =>
  blockOf(address)?.corner.join('.') ?? address.replace(/^(?:f[cd]|(fe80))[0-9a-f]*:.*$/i, '$1::');
