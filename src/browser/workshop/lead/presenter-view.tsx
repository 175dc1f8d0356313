import { useEffect, useState } from 'react';
import type { Workshop } from '#parts/workshop/model';
import { useBoot, useLang, useSelect } from '../use-workshop.tsx';
import { fittingSlide, type Slide, slidesOf } from './model/slides.ts';
import { JoinSlide } from './presenter/join-slide.tsx';
import { NowSlide } from './presenter/now-slide.tsx';
import { PlenarySlide } from './presenter/plenary-slide.tsx';
import { presenterTexts } from './presenter/presenter-texts.ts';
import { TimerBar } from './timer-bar.tsx';
import './lead.css';
import './plenary.css';
import './presenter.css';

/** The projector: one page at a time, turned with the arrow keys, and nothing to press by mistake. */
export function PresenterView() {
  const workshop = useSelect(({ workshop }) => workshop);
  const t = presenterTexts[useLang()];
  return workshop ? <Pages workshop={workshop} /> : <p className="presenter__wait">{t.loading}</p>;
}

function Pages({ workshop }: { workshop: Workshop }) {
  const lang = useLang();
  const t = presenterTexts[lang];
  const { code } = useBoot();
  const slides = slidesOf(workshop);
  const fitting = fittingSlide(workshop);
  const [turned, setTurned] = useState<{ to: string; from: string } | null>(null);
  // What was paged to by hand holds until something new goes on.
  const wanted = turned && turned.from === fitting ? turned.to : fitting;
  const place = Math.max(
    0,
    slides.findIndex(({ id }) => id === wanted),
  );
  const slide = slides[place];
  const turn = (by: number): void => {
    const to = slides[(place + by + slides.length) % slides.length];
    if (to) setTurned({ to: to.id, from: fitting });
  };
  useArrows(turn);
  if (!slide) return null;
  const name = (one: Slide): string => (one.is === 'rules' ? one.field.title[lang] : t[one.is]);
  return (
    <div className="presenter desk">
      <header className="presenter__head">
        <h1>{workshop.title}</h1>
        {slide.is !== 'join' && <p className="presenter__code">{t.shortJoin(code)}</p>}
      </header>
      {workshop.run.startedAt !== null && slide.is !== 'now' && <TimerBar />}
      {/* Reached by keyboard, so that a long page can be scrolled. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls */}
      <section className="presenter__page" aria-label={name(slide)} tabIndex={0} key={slide.id}>
        {slide.is === 'join' && <JoinSlide />}
        {slide.is === 'now' && <NowSlide />}
        {slide.is === 'plenary' && <PlenarySlide />}
        {slide.is === 'rules' && (
          <>
            <h2>{slide.field.title[lang]}</h2>
            <ul className="presenter__rules">
              {slide.field.items.map((item) => (
                <li key={item.nb}>{item[lang]}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <nav className="presenter__nav" aria-label={t.pages}>
        <button type="button" aria-label={t.previous} onClick={() => turn(-1)}>
          ←
        </button>
        {slides.map((one) => (
          <button
            key={one.id}
            type="button"
            aria-current={one.id === slide.id ? 'page' : undefined}
            onClick={() => setTurned({ to: one.id, from: fitting })}
          >
            {name(one)}
          </button>
        ))}
        <button type="button" aria-label={t.next} onClick={() => turn(1)}>
          →
        </button>
      </nav>
    </div>
  );
}

/** Arrow keys and Page Up/Down, as the remote controls of projectors send. */
function useArrows(turn: (by: number) => void): void {
  useEffect(() => {
    const steps: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
    const pressed = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      turn(step);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
