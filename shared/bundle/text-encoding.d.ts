// The two words of the platform that the bundle needs and ES2023 alone does not know. Node and browsers have both;
// their own declarations are used where those are loaded.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string;
}
