import { useState } from 'react';
import { limits, type Settings } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { MinutesField } from '../kit/minutes-field.tsx';
import { NameDialog } from '../kit/name-dialog.tsx';
import { type Sender, useSend } from '../kit/use-send.tsx';
import { EndSection } from './end-section.tsx';
import { Links } from './links.tsx';
import { settingsTexts } from './settings-texts.ts';

type Switch = 'approval' | 'freeSeating' | 'tablesMove' | 'hands' | 'parking';

/** What may be changed on the way. Anonymity may not, and is shown as it was decided. */
export function SettingsPanel() {
  const t = settingsTexts[useLang()];
  const settings = useWorkshop(({ settings }) => settings);
  const sender = useSend();
  const switches: [Switch, string, string][] = [
    ['approval', t.approval, t.approvalHow],
    ['freeSeating', t.freeSeating, t.freeSeatingHow],
    ['tablesMove', t.tablesMove, t.tablesMoveHow],
    ['hands', t.hands, t.handsHow],
    ['parking', t.parking, t.parkingHow],
  ];
  return (
    <div className="lead-two">
      <section aria-labelledby="lead-rules">
        <h3 id="lead-rules">{t.rules}</h3>
        {switches.map(([name, label, how]) => (
          <Setting
            key={name}
            label={label}
            how={how}
            isOn={settings[name]}
            onChange={(isOn) =>
              void sender.send({ type: 'settings.change', change: { [name]: isOn } }, t.saved)
            }
          />
        ))}
        <Dots settings={settings} sender={sender} />
        {sender.refused}
        <h4>{t.decided}</h4>
        <p>{settings.anonymous ? t.nameless : t.named}</p>
        <p className="lead-soft">{t.decidedWhy}</p>
      </section>
      <div>
        <Title sender={sender} />
        <Links />
        <EndSection />
      </div>
    </div>
  );
}

function Setting(props: {
  label: string;
  how: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  const { label, how, isOn, onChange } = props;
  return (
    <label className="lead-check lead-setting">
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        <span className="lead-setting__label">{label}</span>
        <span className="lead-soft">{how}</span>
      </span>
    </label>
  );
}

/** Sent when it is saved, not at each step of the number. */
function Dots({ settings: { dots }, sender }: { settings: Settings; sender: Sender }) {
  const t = settingsTexts[useLang()];
  const [value, setValue] = useState(dots);
  return (
    <div className="lead-dots-setting">
      <MinutesField
        label={t.dots}
        value={value}
        min={0}
        max={limits.voteBudget}
        onChange={setValue}
      />
      <button
        type="button"
        className="button"
        data-variant="secondary"
        aria-disabled={value === dots}
        onClick={() => {
          if (value !== dots)
            void sender.send({ type: 'settings.change', change: { dots: value } }, t.saved);
        }}
      >
        {t.dotsSave}
      </button>
      <p className="lead-soft">{t.dotsHow}</p>
    </div>
  );
}

function Title({ sender }: { sender: Sender }) {
  const t = settingsTexts[useLang()];
  const title = useWorkshop((workshop) => workshop.title);
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="lead-name">
      <h3 id="lead-name">{t.name}</h3>
      <p>{title}</p>
      <button
        type="button"
        className="button"
        data-variant="secondary"
        onClick={() => setAsking(true)}
      >
        {t.rename}
      </button>
      {asking && (
        <NameDialog
          title={t.rename}
          label={t.name}
          action={t.rename}
          value={title}
          max={limits.title}
          onClose={() => setAsking(false)}
          onName={(name) => sender.send({ type: 'workshop.retitle', title: name }, t.renamed)}
        />
      )}
    </section>
  );
}
