import { type Authority, type AuthorityWish, authority } from './certificates';

/** A root and what it signs with, made when first asked for. */
interface Row {
  readonly root: string;
  readonly signing?: string;
  readonly wish?: AuthorityWish;
}

const once = <K extends string>(rows: Readonly<Record<K, Row>>) => {
  const made = new Map<K, Authority>();
  return (id: K): Authority => {
    const known = made.get(id);
    if (known) return known;
    const { root, signing, wish } = rows[id];
    const top = authority(root, wish);
    const signs = signing === undefined ? top : authority(signing, { ...wish, signedBy: top });
    made.set(id, signs);
    return signs;
  };
};

/** Authorities under the names of real public ones; the keys are our own. */
const publicRows = {
  google: {
    root: 'CN=GTS Root R4, O=Google Trust Services LLC, C=US',
    signing: 'CN=WE1, O=Google Trust Services, C=US',
  },
  letsEncrypt: {
    root: 'CN=ISRG Root X2, O=Internet Security Research Group, C=US',
    signing: "CN=E7, O=Let's Encrypt, C=US",
  },
  amazon: {
    root: 'CN=Amazon Root CA 3, O=Amazon, C=US',
    signing: 'CN=Amazon ECDSA 256 M03, O=Amazon, C=US',
  },
  digicert: {
    root: 'CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US',
    signing: 'CN=Microsoft Azure ECC TLS Issuing CA 04, O=Microsoft Corporation, C=US',
  },
  apple: {
    root: 'CN=DigiCert Global Root G3, OU=www.digicert.com, O=DigiCert Inc, C=US',
    signing: 'CN=Apple Public EV Server ECC CA 1 - G1, O=Apple Inc., C=US',
  },
  /** Public all the same: its names hold words that a careless rule takes for a product's. */
  wordy: {
    root: 'CN=Cloudflare Security Root CA, OU=Cisco Certificate Authority, O=SSL Corporation, C=US',
    signing: 'CN=Cloudflare TLS Issuing ECC CA 1, O=SSL Corporation, C=US',
  },
} as const satisfies Record<string, Row>;
export type PublicAuthority = keyof typeof publicRows;
export const publicAuthority = once<PublicAuthority>(publicRows);

export const publicRoots = (): string[] =>
  (Object.keys(publicRows) as PublicAuthority[]).flatMap((id) => publicAuthority(id).path.slice(-1));

/** Inspectors under the issuer names seen in the field (public reports that quote the live certificates). */
const inspectorRows = {
  zscaler: {
    root: 'CN=Zscaler Root CA, OU=Zscaler Inc., O=Zscaler Inc., L=San Jose, ST=California, C=US',
    signing:
      'CN=Zscaler Intermediate Root CA (zscaler.net), OU=Zscaler Inc., O=Zscaler Inc., ST=California, C=US',
  },
  umbrella: {
    root: 'CN=Cisco Umbrella Root CA, O=Cisco',
    signing: 'CN=Cisco Umbrella Secondary SubCA fra-SG, O=Cisco, L=San Francisco, ST=California, C=US',
  },
  fortinet: {
    root: 'emailAddress=support@fortinet.com, CN=FG100FTK20012345, OU=Certificate Authority, O=Fortinet, L=Sunnyvale, ST=California, C=US',
    wish: { kind: 'RSA' },
  },
  paloAlto: { root: 'CN=Palo Alto Networks Decryption CA, O=Palo Alto Networks, C=US' },
  netskope: {
    root: 'emailAddress=certadmin@netskope.com, CN=certadmin, OU=certadmin, O=Netskope Inc, L=Los Altos, ST=California, C=US',
    signing:
      'emailAddress=certadmin@netskope.com, CN=ca.contoso.goskope.com, OU=a1b2c3, O=Contoso, L=Los Altos, ST=California, C=US',
  },
  skyhigh: { root: 'CN=McAfee Web Gateway, OU=Web Gateway, O=McAfee, L=Paderborn, C=DE' },
  broadcom: { root: 'CN=Cloud Services CA - G2, O=Blue Coat Systems, C=US' },
  sophos: { root: 'CN=Sophos SSL CA_C01001ABCDEF123, OU=NSG, O=Sophos, L=Abingdon, ST=Oxfordshire, C=GB' },
  barracuda: {
    root: 'CN=Barracuda SSL Inspection, OU=Engineering, O=Barracuda Networks, L=Campbell, ST=California, C=US',
  },
  company: {
    root: 'CN=Contoso Corporate Root CA G2, DC=contoso, DC=com',
    signing: 'CN=Contoso TLS Proxy CA 03, DC=contoso, DC=com',
  },
  /** Still in use in places: a key and a hash that strict programs refuse. */
  weak: { root: 'CN=Contoso Legacy Proxy, O=Contoso', wish: { kind: 'RSA-1024', hash: 'sha1' } },
  ed25519: { root: 'CN=Contoso Modern Proxy, O=Contoso', wish: { kind: 'Ed25519' } },
} as const satisfies Record<string, Row>;
export type Inspector = keyof typeof inspectorRows;
export const inspector = once<Inspector>(inspectorRows);
