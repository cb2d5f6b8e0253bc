/** shared/ has no URL reader: a host is what stands between `//` and the next `/`, `:` or `?`. Empty where there is none. */
export const hostOfUrl = (url: string): string =>
  url.match(/^[a-z]+:\/\/([^/:?#]+)/i)?.[1]?.toLowerCase() ?? '';
