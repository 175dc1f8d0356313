import { encode } from 'uqr';

/** A QR code as an SVG path of its dark modules, one unit each. Medium correction: projectors blur. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (x < size && row[x]) x += 1;
      runs.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
    }
  });
  return { size, path: runs.join('') };
}
