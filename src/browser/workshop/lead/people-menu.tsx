import { useState } from 'react';
import { useBoot, useLang, useSelect, useWriter } from '../use-workshop.tsx';
import { Dialog } from './kit/dialog.tsx';
import { SideMark } from './kit/side-mark.tsx';
import { useSend } from './kit/use-send.tsx';
import { DevicePart } from './me/device-part.tsx';
import { LeavePart } from './me/leave-part.tsx';
import { MePart } from './me/me-part.tsx';
import { meTexts } from './me/me-texts.ts';
import { SeatPart } from './me/seat-part.tsx';
import { WritersPart } from './me/writers-part.tsx';
import { OfferCard } from './notices.tsx';
import { leadTexts } from './texts.ts';
import './lead.css';
import './me.css';

/** One's name in the bar; pressed, everything that concerns oneself. */
export function PeopleMenu() {
  const t = meTexts[useLang()];
  const writer = useWriter();
  const { mode } = useBoot();
  const [open, setOpen] = useState(false);
  if (!writer || mode !== 'work') return null;
  return (
    <>
      <button
        type="button"
        className="me-button"
        aria-haspopup="dialog"
        aria-label={t.open(writer.name)}
        onClick={() => setOpen(true)}
      >
        <SideMark side={writer.side} /> <span>{writer.name}</span>
      </button>
      {open && <MeDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function MeDialog({ onClose }: { onClose: () => void }) {
  const lang = useLang();
  const t = meTexts[lang];
  const { viewer } = useBoot();
  const writer = useWriter();
  const workshop = useSelect((snapshot) => snapshot.workshop);
  if (!writer || !workshop) return null;
  const offer = workshop.offers[viewer];
  return (
    <Dialog title={t.title} onClose={onClose}>
      {offer && <OfferCard by={workshop.participants[offer.by]?.name ?? null} />}
      {workshop.settings.hands && !writer.observer && <Hand />}
      <MePart person={writer} key={writer.id} />
      {!writer.observer && <SeatPart />}
      {!writer.observer && <WritersPart />}
      <DevicePart />
      <LeavePart />
      <div className="lead-actions">
        <button type="button" className="button" data-variant="secondary" onClick={onClose}>
          {leadTexts[lang].close}
        </button>
      </div>
    </Dialog>
  );
}

function Hand() {
  const t = meTexts[useLang()];
  const writer = useWriter();
  const { send, refused } = useSend();
  if (!writer) return null;
  const up = writer.hand !== null;
  return (
    <div className="me-part">
      <button
        type="button"
        className="button"
        aria-pressed={up}
        data-variant={up ? 'secondary' : undefined}
        onClick={() =>
          up
            ? void send({ type: 'hand.lower', participant: writer.id }, t.lowered)
            : void send({ type: 'hand.raise' }, t.raised)
        }
      >
        {t.raise}
      </button>
      {refused}
    </div>
  );
}
