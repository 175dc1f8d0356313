/** A QR code from one path, dark on white whatever the colours round it: cameras ask for that. */
export function QrCode({ qr, label }: { qr: { size: number; path: string }; label: string }) {
  const quiet = 4;
  const side = qr.size + 2 * quiet;
  return (
    <svg
      className="lead-qr"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
