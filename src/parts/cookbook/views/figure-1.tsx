import { useCookbook } from './kind-mark.tsx';

/** Figure 1 of the booklet, drawn anew: three sectors that overlap; with the same as a table. */
export function Figure1() {
  const { c, t } = useCookbook();
  const rows = [
    [c.figurePublic, c.figurePublicBrings],
    [c.figureVoluntary, c.figureVoluntaryBrings],
    [c.figureBusiness, c.figureBusinessBrings],
    [c.figureMiddle, c.figureMiddleBrings],
  ];
  return (
    <figure className="figure">
      <svg viewBox="0 0 420 360" role="img" aria-labelledby="figur-1-tittel figur-1-tekst">
        <title id="figur-1-tittel">{c.figureTitle}</title>
        <desc id="figur-1-tekst">{c.figureDesc}</desc>
        <circle className="figure__ring figure__ring--public" cx="150" cy="130" r="115" />
        <circle className="figure__ring figure__ring--voluntary" cx="270" cy="130" r="115" />
        <circle className="figure__ring figure__ring--business" cx="210" cy="230" r="115" />
        <text x="105" y="95" textAnchor="middle">
          {c.figurePublic}
        </text>
        <text x="315" y="95" textAnchor="middle">
          {c.figureVoluntary}
        </text>
        <text x="210" y="312" textAnchor="middle">
          {c.figureBusiness}
        </text>
        <text className="figure__middle" x="210" y="160" textAnchor="middle">
          {c.figureMiddle.split(' ').map((word, at) => (
            <tspan key={word} x="210" dy={at === 0 ? 0 : 22}>
              {word}
            </tspan>
          ))}
        </text>
      </svg>
      <figcaption>{c.figureTitle}</figcaption>
      <details className="figure__table">
        <summary>{t.figureTable}</summary>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{c.figureSector}</th>
              <th scope="col">{c.figureBrings}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([sector, brings]) => (
              <tr key={sector}>
                <th scope="row">{sector}</th>
                <td>{brings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
