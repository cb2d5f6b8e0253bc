import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { iconIcns, iconIco, iconPng, iconSvg } from '../../build/icons/draw.mjs';

/** Width, height and the pixels of a PNG as we write them. */
function read(png) {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const idat = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(idat + 4, idat + 4 + png.readUInt32BE(idat - 4)));
  const at = (x, y) => [...rows.subarray(y * (width * 4 + 1) + 1 + x * 4).subarray(0, 4)];
  return { width, height, at };
}

it.each([16, 32, 256])('a picture of %i: clear corners, white way, coloured ground', (size) => {
  const { width, height, at } = read(iconPng(size));
  expect([width, height]).toEqual([size, size]);
  expect(at(0, 0)[3]).toBeLessThan(64);
  expect(at(size / 2, size / 2)[0]).toBeGreaterThan(200);
  expect(at(Math.round(size * 0.2), Math.round(size * 0.3))[0]).toBeLessThan(60);
});

it('Windows finds every size where the directory says', () => {
  const ico = iconIco([16, 256]);
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2]);
  for (const [i, size] of [16, 256].entries()) {
    const entry = ico.subarray(6 + 16 * i);
    expect(entry[0]).toBe(size % 256);
    expect(
      read(ico.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8))).width,
    ).toBe(size);
  }
});

it('macOS finds a file as long as it says', () => {
  const icns = iconIcns();
  expect([icns.subarray(0, 4).toString('latin1'), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
});

it('the drawing for the web has no script and no address', () => {
  expect(iconSvg()).toMatch(/^<svg /);
  expect(iconSvg()).not.toMatch(/script|href/);
});
