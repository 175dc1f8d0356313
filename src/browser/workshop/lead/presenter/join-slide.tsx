import { tablesInOrder } from '#parts/workshop/model';
import { useBoot, useLang, useWorkshop } from '../../use-workshop.tsx';
import { QrCode } from '../kit/qr-code.tsx';
import { leadTexts } from '../texts.ts';
import { presenterTexts } from './presenter-texts.ts';

/** How to come in, to be read from the last row. */
export function JoinSlide() {
  const lang = useLang();
  const t = presenterTexts[lang];
  const { code, joinUrl, qr } = useBoot();
  const { people, tables } = useWorkshop((workshop) => ({
    people: Object.values(workshop.participants).filter(
      ({ status, observer }) => status === 'admitted' && !observer,
    ).length,
    tables: tablesInOrder(workshop).length,
  }));
  const { host } = new URL(joinUrl);
  return (
    <div className="presenter-join">
      {qr && <QrCode qr={qr} label={t.qr} />}
      <div>
        <h2>{t.join}</h2>
        <p>
          {t.joinHow} <strong>{host}/verksted</strong> {t.joinCode}
        </p>
        <p className="presenter-join__code">{code}</p>
        <p className="presenter-join__here">
          {t.joined(leadTexts[lang].people(people), leadTexts[lang].tables(tables))}
        </p>
      </div>
    </div>
  );
}
