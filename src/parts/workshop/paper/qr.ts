import { encode } from 'uqr';

/** A QR as SVG, black on white, one unit a module, with the quiet zone scanners ask for. */
export function qrSvg(text: string): string {
  const { size, path } = qrPath(text, 4);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}

/** Modules a side, and the dark ones as a path. A row's neighbours are one rectangle, so no seams show in print. */
export function qrPath(text: string, border: number): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border });
  const path = data
    .map((row, y) => {
      let line = '';
      for (let x = 0; x < size; x += 1) {
        if (!row[x]) continue;
        const from = x;
        while (x + 1 < size && row[x + 1]) x += 1;
        line += `M${from} ${y}h${x - from + 1}v1H${from}z`;
      }
      return line;
    })
    .join('');
  return { size, path };
}
