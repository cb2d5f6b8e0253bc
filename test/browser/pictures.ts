import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

/*
 * Kept pictures of the key screens (pictures/*.png), beside a specimen of how the machine that made them draws letters
 * and controls. A machine that draws the specimen otherwise (other fonts, another Chromium) would find differences that
 * nobody made: there the comparison says so and is skipped. `npm run pictures` makes all of them anew.
 */

const kept = join(import.meta.dirname, 'pictures');
let out = '';
const isRenewed = process.env.CLEARWAY_RENEW_PICTURES === '1';

/** How far two colours may be apart, of 1, to count as the same; edges of letters vary by less. */
const tolerance = 0.15;
/** A button is thousands of pixels, a sign some hundred; a flicker is less than this. */
const mostDifferent = 60;

/**
 * What differs from run to run and is no matter of looks: when, how long, how big, and what this machine has that is
 * removed. Soft shadows and the glow of the ground make a picture five times as large.
 */
const veil = `
  .version, .measured, .time-left, progress, .saving .muted, .saved .muted { visibility: hidden !important }
  .case-code svg, .code { visibility: hidden !important }
  .entries, .removed, code.path { display: none !important }
  html, body { background-image: none !important }
  * { caret-color: transparent !important; box-shadow: none !important }
`;

/** Begins a run: an empty folder of that name for what is seen. */
export function beginPictures(name: string): void {
  out = join(import.meta.dirname, '..', '..', 'out', 'pictures', name);
  rmSync(out, { recursive: true, force: true });
  for (const folder of [kept, out]) mkdirSync(folder, { recursive: true });
}

/** Why the kept pictures say nothing on this machine; null where they do. */
export async function whyIncomparable(page: Page, madeWith: string): Promise<string | null> {
  await page.setViewportSize({ width: 480, height: 240 });
  await page.setContent(specimen);
  const shot = small(await page.screenshot());
  const note = join(kept, 'made-with.json');
  if (isRenewed) {
    writeFileSync(join(kept, 'specimen.png'), shot);
    writeFileSync(note, `${JSON.stringify({ madeWith }, null, 2)}\n`);
    return null;
  }
  const { madeWith: before } = JSON.parse(readFileSync(note, 'utf8')) as { madeWith: string };
  const difference = differenceOf(readFileSync(join(kept, 'specimen.png')), shot);
  if (difference.count === 0) return null;
  return `letters or controls are drawn otherwise here (${madeWith}) than where the pictures were made (${before}); npm run pictures makes them anew`;
}

/** Empty where the page looks as kept; otherwise what differs, and where both pictures and their difference lie. */
export async function differsFromKept(page: Page, name: string): Promise<string> {
  // What lies under the mouse looks otherwise.
  await page.mouse.move(0, 0);
  // As a sheet of its own: the page's content policy takes no style that is written into it.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, veil);
  const shot = small(await page.screenshot({ animations: 'disabled', fullPage: true }));
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  const file = join(kept, `${name}.png`);
  if (isRenewed) {
    writeFileSync(file, shot);
    return '';
  }
  writeFileSync(join(out, `${name}.png`), shot);
  if (!existsSync(file)) return `${name}: no kept picture; npm run pictures makes it`;
  const { count, picture } = differenceOf(readFileSync(file), shot);
  if (count <= mostDifferent) return '';
  if (picture) writeFileSync(join(out, `${name}.difference.png`), PNG.sync.write(picture));
  return `${name}: ${count === Number.POSITIVE_INFINITY ? 'another size' : `${count} pixels differ`}; see out/pictures. If it is meant to: npm run pictures`;
}

/** Sixteen steps of each colour: enough for what people see, and half the bytes. */
const colourMask = 0xf0;

/** The same picture in fewer bytes; both sides of a comparison went through it. */
function small(png: Uint8Array): Uint8Array {
  const picture = PNG.sync.read(Buffer.from(png));
  picture.data = Buffer.from(picture.data.map((value, i) => (i % 4 === 3 ? value : value & colourMask)));
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

interface Difference {
  readonly count: number;
  readonly picture: PNG | null;
}

/** How many pixels differ; all of them where the size does. */
function differenceOf(before: Uint8Array, now: Uint8Array): Difference {
  const a = PNG.sync.read(Buffer.from(before));
  const b = PNG.sync.read(Buffer.from(now));
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return { count: Number.POSITIVE_INFINITY, picture: null };
  const picture = new PNG({ width, height });
  return {
    count: pixelmatch(a.data, b.data, picture.data, width, height, { threshold: tolerance }),
    picture,
  };
}

/** Letters, weights, sizes, another script and the browser's own controls: all that is not ours to draw. */
const specimen = `<!doctype html><meta charset="utf-8"><body style="margin:8px;font:17px system-ui,sans-serif">
<p style="margin:0">Clearway ChatGPT 0123456789 <b>bold</b> <i>The quick brown fox</i></p>
<p style="margin:0;font-size:28px;font-weight:650">네트워크 로그인 日本語 中文</p>
<p style="margin:0;font-family:ui-monospace,monospace">7KQM-2X9D-4HTR</p>
<input type="radio" checked><input type="radio"><input type="checkbox" checked><select><option>English</select>
<textarea rows="1">text</textarea><progress value="0.4"></progress></body>`;
