import { qrPath } from '../qr.ts';

/** The light frame that scanners ask for, in modules. */
const quiet = 4;

/** A QR as SVG, black on white. */
export function qrSvg(text: string): string {
  const { size, path } = qrPath(text);
  const side = size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" transform="translate(${quiet} ${quiet})" d="${path}"/></svg>`;
}
