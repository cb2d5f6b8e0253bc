import { deflateSync } from 'node:zlib';

/*
 * The mark, drawn by arithmetic so that no binary file lies in the repository: a wall with a gap, and the way through.
 * Coordinates are those of a 512 by 512 picture, y downwards. The SVG and the pixels come from the same numbers.
 */
const side = 512;
const plate = { radius: 116, from: [18, 92, 138], to: [22, 160, 133] };
const wall = { x: 256, width: 52, top: 96, gapTop: 188, gapBottom: 324, bottom: 416 };
const way = { y: 256, left: 112, right: 392, width: 52, head: 76 };

const hex = (rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

export const iconSvg = () => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">
  <linearGradient id="g" x1="0" y1="0" x2="1" y2="1">
    <stop offset="0" stop-color="${hex(plate.from)}"/><stop offset="1" stop-color="${hex(plate.to)}"/>
  </linearGradient>
  <rect width="${side}" height="${side}" rx="${plate.radius}" fill="url(#g)"/>
  <g fill="none" stroke="#fff" stroke-width="${way.width}" stroke-linecap="round" stroke-linejoin="round">
    <path opacity=".5" d="M${wall.x} ${wall.top}V${wall.gapTop - wall.width}M${wall.x} ${wall.gapBottom + wall.width}V${wall.bottom}"/>
    <path d="M${way.left} ${way.y}H${way.right}M${way.right - way.head} ${way.y - way.head}L${way.right} ${way.y}L${way.right - way.head} ${way.y + way.head}"/>
  </g>
</svg>
`;

/** Distance from a point to a line with round ends. */
function toLine(x, y, [ax, ay, bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Distance to the edge of the plate: negative inside. */
function toPlate(x, y) {
  const half = side / 2;
  const [qx, qy] = [Math.abs(x - half) - half + plate.radius, Math.abs(y - half) - half + plate.radius];
  return Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - plate.radius;
}

const wallLines = [
  [wall.x, wall.top, wall.x, wall.gapTop - wall.width],
  [wall.x, wall.gapBottom + wall.width, wall.x, wall.bottom],
];
const wayLines = [
  [way.left, way.y, way.right, way.y],
  [way.right - way.head, way.y - way.head, way.right, way.y],
  [way.right - way.head, way.y + way.head, way.right, way.y],
];

function pixels(size) {
  const scale = side / size;
  const bytes = Buffer.alloc(size * size * 4);
  // How much of a pixel lies inside a distance: soft edges one pixel wide.
  const cover = (distance) => Math.max(0, Math.min(1, 0.5 - distance / scale));
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const [x, y] = [(column + 0.5) * scale, (row + 0.5) * scale];
      const near = (lines, width) => Math.min(...lines.map((line) => toLine(x, y, line))) - width / 2;
      const white = Math.max(cover(near(wayLines, way.width)), 0.5 * cover(near(wallLines, wall.width)));
      const along = (x + y) / (2 * side);
      const at = (row * size + column) * 4;
      for (let part = 0; part < 3; part += 1) {
        const ground = plate.from[part] + (plate.to[part] - plate.from[part]) * along;
        bytes[at + part] = Math.round(ground + (255 - ground) * white);
      }
      bytes[at + 3] = Math.round(255 * cover(toPlate(x, y)));
    }
  return bytes;
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes) => {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc(named), named.length + 4);
  return out;
}

/** A square PNG, RGBA. */
export function iconPng(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const all = pixels(size);
  const rows = Array.from({ length: size }, (_, row) =>
    // Filter type 0 in front of each row.
    Buffer.concat([Buffer.from([0]), all.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Windows: a directory of PNGs. */
export function iconIco(sizes = [16, 24, 32, 48, 64, 128, 256]) {
  const pictures = sizes.map((size) => ({ size, png: iconPng(size) }));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, i) => {
    const at = 6 + 16 * i;
    // 0 stands for 256.
    head.set([size % 256, size % 256, 0, 0], at);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** macOS: PNGs under the four letters that stand for their sizes. */
const icnsSizes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

export function iconIcns() {
  const parts = Object.entries(icnsSizes).map(([type, size]) => {
    const png = iconPng(size);
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}
