/** Notices that were put away on this device, by id. Forgotten where the browser keeps nothing. */
const key = (workshop: string): string => `verksted-lagt-bort ${workshop}`;
/** Enough for all messages a workshop may hold. */
const most = 300;

export function readAway(workshop: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(workshop)) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** What is away now, with one more. */
export function putAway(
  workshop: string,
  away: ReadonlySet<string>,
  id: string,
): ReadonlySet<string> {
  // What another tab put away meanwhile stays away.
  const all = new Set([...away, ...readAway(workshop), id]);
  try {
    localStorage.setItem(key(workshop), JSON.stringify([...all].slice(-most)));
  } catch {
    // Storage is closed in some private windows: put away until the next reload.
  }
  return all;
}
