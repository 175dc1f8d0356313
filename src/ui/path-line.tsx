/**
 * The path that bends through steps: our one ornament, drawn from data. The line is decoration;
 * the list beside it says everything.
 */
export function PathLine({ steps }: { steps: { title: string; text: string }[] }) {
  const width = 200 * steps.length;
  const at = (step: number) => ({ x: 100 + step * 200, y: step % 2 === 0 ? 62 : 24 });
  const line = steps.map((_, step) => {
    const { x, y } = at(step);
    if (step === 0) return `M ${x} ${y}`;
    const before = at(step - 1);
    return `C ${before.x + 90} ${before.y}, ${x - 90} ${y}, ${x} ${y}`;
  });
  return (
    <div className="path-line">
      <svg viewBox={`0 0 ${width} 86`} aria-hidden="true" focusable="false">
        <path className="path-line__line" d={line.join(' ')} />
        {steps.map((step, index) => (
          <g key={step.title}>
            <circle className="path-line__dot" cx={at(index).x} cy={at(index).y} r="17" />
            <text x={at(index).x} y={at(index).y + 6} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <ol>
        {steps.map((step) => (
          <li key={step.title}>
            <strong>{step.title}</strong>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
