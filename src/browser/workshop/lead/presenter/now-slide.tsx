import { sheetOf, tablesInOrder } from '#parts/workshop/model';
import { useLang, useNow, useWorkshop } from '../../use-workshop.tsx';
import { phaseName, sheetName } from '../kit/phase-name.ts';
import { clockTime } from '../model/clock-words.ts';
import { itemName } from '../model/items.ts';
import { commonPosition, positionOf } from '../model/steps.ts';
import { timerOf } from '../model/timer.ts';
import { leadTexts } from '../texts.ts';
import { timeTexts } from '../time/time-texts.ts';
import { TimeLeft } from '../timer-bar.tsx';
import { presenterTexts } from './presenter-texts.ts';

/** What goes on: the item, how much time is left, and what to do. */
export function NowSlide() {
  const lang = useLang();
  const [t, time] = [presenterTexts[lang], timeTexts[lang]];
  const workshop = useWorkshop();
  const timer = timerOf(workshop, useNow());
  const position = commonPosition(workshop);
  // A break or the introduction has no sheet; before the clock starts the tables tell.
  const item = 'item' in timer ? timer.item : (position?.sheet ?? '');
  const sheet = sheetOf(workshop.template, item);
  const there = position?.sheet === item ? position : null;
  const apart = tablesInOrder(workshop).some(({ id }) => {
    const at = positionOf(workshop, id);
    return at?.sheet !== there?.sheet || at?.phase !== there?.phase;
  });
  return (
    <div className="presenter-now">
      <div>
        <p className="presenter-now__name">
          {sheet ? leadTexts[lang].sheet(sheet.number) : null}
          {there && <span>{phaseName(workshop, there.sheet, there.phase, lang)}</span>}
        </p>
        <h2>{sheet ? sheet.title[lang] : itemName(workshop, item, lang).title}</h2>
        {sheet && <p className="presenter-now__question">{sheet.question[lang]}</p>}
        {sheet && apart && <p className="presenter-now__apart">{t.apart}</p>}
        {sheet && (
          <ol className="presenter-now__how">
            {sheet.instructions.map((line) => (
              <li key={line.nb}>{line[lang]}</li>
            ))}
          </ol>
        )}
      </div>
      <div className={`presenter-now__time timer--${timer.is}`}>
        {'item' in timer ? (
          <>
            <TimeLeft timer={timer} />
            <p>
              {timer.next
                ? time.next(
                    sheetOf(workshop.template, timer.next)
                      ? sheetName(workshop, timer.next, lang)
                      : itemName(workshop, timer.next, lang).title,
                  )
                : time.last}
            </p>
            <p>{time.ends(clockTime(timer.dayEndsAt))}</p>
          </>
        ) : (
          <p>{timer.is === 'done' || workshop.status === 'closed' ? t.closed : t.waiting}</p>
        )}
      </div>
    </div>
  );
}
