import { useState } from 'react';
import { useBoot, useLang, useWorkshop } from '../../use-workshop.tsx';
import { CopyButton } from '../kit/copy-button.tsx';
import { QrCode } from '../kit/qr-code.tsx';
import { overviewTexts } from './overview-texts.ts';

/** Everything one needs to get people in. Open until the clock has started, then at hand. */
export function StartCard() {
  const boot = useBoot();
  const t = overviewTexts[useLang()];
  const started = useWorkshop(({ run }) => run.startedAt !== null);
  return (
    <details className="lead-start" open={!started}>
      <summary>
        {t.startTitle} <span className="lead-start__short">{boot.code}</span>
      </summary>
      <div className="lead-start__inside">
        <div className="lead-start__join">
          {boot.qr && <QrCode qr={boot.qr} label={t.startQr} />}
          <div>
            <p className="lead-start__label">{t.startCode}</p>
            <p className="lead-code">{boot.code}</p>
            <p>{t.startHow}</p>
            <p className="lead-start__label">{t.startLink}</p>
            <p className="lead-address">{boot.joinUrl}</p>
            <CopyButton text={boot.joinUrl} label={t.startCopyLink} />
          </div>
        </div>
        <p className="lead-start__sides">{t.startSides}</p>
        <div className="lead-actions">
          <a
            className="button"
            data-variant="secondary"
            href={boot.addresses.presenter}
            target="_blank"
            rel="noopener"
          >
            {t.startPresenter}
          </a>
          <a className="button" data-variant="secondary" href={boot.addresses.print}>
            {t.startPrint}
          </a>
        </div>
        {boot.deviceUrl && <SecretLink url={boot.deviceUrl} />}
      </div>
    </details>
  );
}

/** Hidden until asked for: a facilitator's screen is often on a projector. */
function SecretLink({ url }: { url: string }) {
  const t = overviewTexts[useLang()];
  const [shown, setShown] = useState(false);
  return (
    <div className="lead-secret">
      <h3>{t.startSecret}</h3>
      <p>{t.startSecretHow}</p>
      {shown && <p className="lead-address">{url}</p>}
      <div className="lead-actions">
        <button
          type="button"
          className="button"
          data-variant="secondary"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {t.startSecretShow}
        </button>
        <CopyButton text={url} label={t.startSecretCopy} />
      </div>
    </div>
  );
}
