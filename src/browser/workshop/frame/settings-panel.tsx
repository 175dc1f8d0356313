import { formatDay } from '#platform/i18n/format.ts';
import { useBoot, useLang, useSelect } from '../use-workshop.tsx';
import { CopyButton } from './copy-button.tsx';
import {
  type TextSize,
  type Theme,
  textSizes,
  themes,
  useTextSize,
  useTheme,
} from './preferences.ts';
import type { FrameTexts } from './texts.ts';
import { useTexts } from './use-texts.ts';

const sizeWords: Record<TextSize, keyof FrameTexts & `size${string}`> = {
  normal: 'sizeNormal',
  large: 'sizeLarge',
  larger: 'sizeLarger',
};
const themeWords: Record<Theme, keyof FrameTexts & `theme${string}`> = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
};

/** What one sets for oneself, how others join, and the pages round the workshop. */
export function SettingsPanel() {
  const t = useTexts();
  const [size, setSize] = useTextSize();
  const [theme, setTheme] = useTheme();
  return (
    <>
      <Language />
      <Choice
        name="ws-size"
        legend={t.textSize}
        options={textSizes.map((one) => ({ id: one, words: t[sizeWords[one]] as string }))}
        chosen={size}
        choose={setSize}
      />
      <Choice
        name="ws-theme"
        legend={t.theme}
        options={themes.map((one) => ({ id: one, words: t[themeWords[one]] as string }))}
        chosen={theme}
        choose={setTheme}
      />
      <Joining />
      <Pages />
    </>
  );
}

function Choice<T extends string>(props: {
  name: string;
  legend: string;
  options: { id: T; words: string }[];
  chosen: T;
  choose: (id: T) => void;
}) {
  const { name, legend, options, chosen, choose } = props;
  return (
    <fieldset className="ws-choice">
      <legend>{legend}</legend>
      <div className="ws-choice__options">
        {options.map(({ id, words }) => (
          <label key={id} className="ws-choice__option" data-option={id}>
            <input type="radio" name={name} checked={chosen === id} onChange={() => choose(id)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The same page in the other language; the view comes along. */
function Language() {
  const t = useTexts();
  const { addresses } = useBoot();
  const other = useLang() === 'nb' ? 'nn' : 'nb';
  return (
    <p className="ws-language">
      <a
        className="ds-link"
        href={addresses.otherLang + location.hash}
        lang={other}
        hrefLang={other}
      >
        {t.otherLanguage}
      </a>
    </p>
  );
}

function Joining() {
  const t = useTexts();
  const { code, joinUrl, qr, deviceUrl, mode } = useBoot();
  if (mode === 'demo') return null;
  return (
    <section className="ws-join">
      <h2>{t.join}</h2>
      <div className="ws-join__row">
        {qr ? (
          <svg
            className="ws-qr"
            viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`}
            role="img"
            aria-label={t.qr}
          >
            <path d={qr.path} />
          </svg>
        ) : null}
        <div>
          <p className="ws-join__code">
            <span className="meta">{t.code}</span> <strong>{code}</strong>
          </p>
          <p className="meta">{t.joinHelp}</p>
        </div>
      </div>
      <a className="ds-link" href={joinUrl}>
        {joinUrl.replace(/^https?:\/\/|\?.*$/g, '')}
      </a>
      {deviceUrl ? (
        <details className="ws-details">
          <summary>{t.ownDevice}</summary>
          <p className="meta">{t.ownDeviceHelp}</p>
          <CopyButton text={deviceUrl} label={t.copyLink} />
        </details>
      ) : null}
    </section>
  );
}

function Pages() {
  const t = useTexts();
  const { addresses, viewer, deleteOn, mode } = useBoot();
  const facilitator = useSelect(({ workshop }) => workshop?.participants[viewer]?.facilitator);
  const links = [
    [addresses.results, t.results],
    [addresses.print, t.print],
    ...(facilitator
      ? [
          [addresses.presenter, t.presenter],
          [addresses.entry, t.entry],
          [addresses.administer, t.administer],
        ]
      : []),
  ] as const;
  return (
    <nav className="ws-pages" aria-label={t.pages}>
      <ul>
        {mode === 'demo'
          ? null
          : links.map(([href, words]) => (
              <li key={href}>
                <a className="ds-link" href={href}>
                  {words}
                </a>
              </li>
            ))}
      </ul>
      {deleteOn ? <p className="meta">{t.deleteOn(formatDay(deleteOn))}</p> : null}
    </nav>
  );
}
