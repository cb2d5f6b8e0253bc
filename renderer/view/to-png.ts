import { mostPixels, mostSide } from '../../shared/evidence/evidence';

/** How large a picture is drawn: as it is, or as large as it may be, with its proportions. */
export function fitted(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, mostSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const side = (length: number) => Math.max(1, Math.floor(length * scale));
  return { width: side(width), height: side(height) };
}

/**
 * Any picture this browser knows, drawn and read back: what is left is what can be seen. It is decoded here, in the
 * browser's sandbox, not in the engine. Null for what is no picture.
 */
export async function toPng(file: Blob): Promise<Blob | null> {
  const drawn = await createImageBitmap(file).catch(() => null);
  if (!drawn) return null;
  const { width, height } = fitted(drawn.width, drawn.height);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, width, height);
  drawn.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
