import { useEffect, useRef } from 'react';
import { useAnnounce, useLang, useNow, useWorkshop } from '../use-workshop.tsx';
import { clockTime, countdown, minutesLeft, minutesOver } from './model/clock-words.ts';
import { itemName } from './model/items.ts';
import { type Timer, timerOf, toldBetween } from './model/timer.ts';
import { timeTexts } from './time/time-texts.ts';
import './timer-bar.css';

/**
 * What goes on and how much time is left, from the server's absolute times: runs on without the
 * net. Screen readers are told at five minutes, at one, and when time is up; else they may ask.
 */
export function TimerBar() {
  const lang = useLang();
  const t = timeTexts[lang];
  const workshop = useWorkshop(({ run, template, status }) => ({ run, template, status }));
  const timer = timerOf(workshop, useNow());
  const item = 'item' in timer ? itemName(workshop, timer.item, lang) : null;
  useTold(timer, item?.title ?? '');
  if (timer.is === 'before' || timer.is === 'done')
    return (
      <section className="timer timer--quiet" aria-label={t.clock}>
        {timer.is === 'before' ? t.before : t.done}
      </section>
    );
  const next = timer.next === null ? t.last : t.next(nameOf(itemName(workshop, timer.next, lang)));
  return (
    <section className={`timer timer--${timer.is}`} aria-label={t.clock}>
      <p className="timer__item">{item && nameOf(item)}</p>
      <TimeLeft timer={timer} />
      <p className="timer__next">
        <span>{next}</span> <span>{t.ends(clockTime(timer.dayEndsAt))}</span>
      </p>
      <svg
        className="timer__line"
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={`M0 .5H${timer.gone * 100}`} />
      </svg>
    </section>
  );
}

/** Figures for eyes, words for ears. */
export function TimeLeft({ timer }: { timer: Exclude<Timer, { is: 'before' | 'done' }> }) {
  const t = timeTexts[useLang()];
  const over = minutesOver(-timer.left);
  if (timer.left <= 0)
    return (
      <p className="timer__left" role="timer">
        {timer.is === 'paused' && `${t.paused} · `}
        {over === 0 ? t.overNow : t.over(over)}
      </p>
    );
  const minutes = minutesLeft(timer.left);
  const figures = countdown(timer.left);
  return (
    <p className="timer__left" role="timer">
      <span aria-hidden="true">
        {timer.is === 'paused' && <span className="timer__paused">{t.paused}</span>}
        <span
          className={figures.length > 5 ? 'timer__figures timer__figures--long' : 'timer__figures'}
        >
          {figures}
        </span>{' '}
        {t.left}
      </span>
      <span className="timer__words">
        {timer.is === 'paused' ? t.pausedWords(minutes) : t.leftWords(minutes)}
      </span>
    </p>
  );
}

function nameOf({ number, title }: { number: number | null; title: string }): string {
  return number === null ? title : `${number}. ${title}`;
}

function useTold(timer: Timer, name: string): void {
  const t = timeTexts[useLang()];
  const announce = useAnnounce();
  const before = useRef<{ item: string; left: number } | null>(null);
  useEffect(() => {
    const now = 'item' in timer ? { item: timer.item, left: timer.left } : null;
    const last = before.current;
    before.current = now;
    if (!now || last?.item !== now.item) return;
    const minutes = toldBetween(last.left, now.left);
    if (minutes !== null) announce(t.told(minutes, name));
  });
}
