import type { Lang } from '#platform/i18n/lang.ts';
import type { Workshop } from './workshop.ts';

/** What the page of a workshop gives its app, as JSON in the page: who one is and where things are. */
export interface Boot {
  workshop: string;
  /** The participant whose device this is. */
  viewer: string;
  lang: Lang;
  /**
   * `work`: a participant's device. `presenter`: big screen, shows and never writes.
   * `demo`: a filled workshop to look at, without connection; its state comes along.
   */
  mode: 'work' | 'presenter' | 'demo';
  state: Workshop | null;
  /** Six characters, as they are read out loud. */
  code: string;
  /** Absolute address of the join page with the code in it. */
  joinUrl: string;
  /** The same as QR: modules a side, and an SVG path of the dark ones, one unit each. */
  qr: { size: number; path: string } | null;
  /** Absolute address that lets this person in on another device. A facilitator's is secret. */
  deviceUrl: string | null;
  /** The day it is deleted, yyyy-mm-dd. */
  deleteOn: string | null;
  /** Cookbook pages that sheets give to read, by slug. */
  reading: Record<string, { title: string; href: string }>;
  addresses: {
    /** WebSocket path, beside it the event stream and where messages are posted. */
    live: string;
    events: string;
    messages: string;
    presenter: string;
    /** Report, downloads. */
    results: string;
    /** Sheets to print. */
    print: string;
    /** Quick entry of what was written on paper. */
    entry: string;
    /** Retention, deletion, export. */
    administer: string;
    /** The same page in the other language. */
    otherLang: string;
    front: string;
  };
}
