/**
 * The address of a block page or a sign-in page carries who was stopped on which device. The names of the
 * parameters stay: they tell products apart. So do values of up to three characters: yes, no, small numbers.
 */

const url = /\b(?:https?|wss?):\/\/[^\s"'<>\\]{1,8192}/gi;
const isHidden = /^\[[a-z-]+-\d+\]$/;
const shortest = 4;

/** One address, absolute or relative, with the values of its query and its whole fragment named by `nameOf`. */
export function hideQuery(address: string, nameOf: (value: string) => string): string {
  const [path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address)?.slice(1) ?? [];
  const hide = (value: string) => (value.length < shortest || isHidden.test(value) ? value : nameOf(value));
  const shown = query.replace(
    /([?&;])([^=&;]*)(?:=([^&]*))?/g,
    (_, mark: string, name: string, value?: string) =>
      value === undefined
        ? `${mark}${name.length > 40 ? hide(name) : name}`
        : `${mark}${name}=${hide(value)}`,
  );
  return path + shown + (fragment === '' ? '' : `#${hide(fragment.slice(1))}`);
}

/** The same for every address in a longer text. */
export const hideQueries = (text: string, nameOf: (value: string) => string): string =>
  text.includes('://')
    ? text.replace(url, (address) => (/[?#]/.test(address) ? hideQuery(address, nameOf) : address))
    : text;
