import { useNotice } from './notice.ts';

/** What went wrong last, in sight wherever on the sheet one is. */
export function NoticeView() {
  return (
    <p className="sheet-notice" role="alert">
      {useNotice()}
    </p>
  );
}
