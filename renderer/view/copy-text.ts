/** Puts a text on the clipboard; says whether it worked. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => copyTheOldWay(text),
  );

/** Where the clipboard is not granted (Electron denies every permission), a selected text can still be copied. */
function copyTheOldWay(text: string): boolean {
  const area = document.createElement('textarea');
  const before = document.activeElement;
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
