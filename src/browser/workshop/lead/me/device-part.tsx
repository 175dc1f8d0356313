import { useState } from 'react';
import { useBoot, useLang, useWorkshop } from '../../use-workshop.tsx';
import { CopyButton } from '../kit/copy-button.tsx';
import { meTexts } from './me-texts.ts';

/** The personal link. Hidden until asked for: screens are seen by others. */
export function DevicePart() {
  const t = meTexts[useLang()];
  const { deviceUrl, viewer } = useBoot();
  const leads = useWorkshop(({ participants }) => participants[viewer]?.facilitator === true);
  const [shown, setShown] = useState(false);
  if (!deviceUrl) return null;
  return (
    <section className="me-part" aria-labelledby="me-device">
      <h3 id="me-device">{t.device}</h3>
      <p className="lead-soft">{t.deviceHow}</p>
      {leads && <p className="lead-note">{t.deviceLead}</p>}
      {shown && <p className="lead-address">{deviceUrl}</p>}
      <div className="lead-actions">
        <button
          type="button"
          className="button"
          data-variant="secondary"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {t.deviceShow}
        </button>
        <CopyButton text={deviceUrl} label={t.deviceCopy} />
      </div>
    </section>
  );
}
