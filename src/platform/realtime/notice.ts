/**
 * What nodes tell each other through the channel: the sender, then a line per room with its newest
 * number. The append statement writes the same. 0 says that the room was deleted.
 */
export interface Notice {
  node: string;
  rooms: { room: string; seq: number }[];
}

export function deletionNotice(node: string, room: string): string {
  return `${node}\n${room} 0`;
}

/** Undefined when somebody else wrote into the channel. */
export function readNotice(payload: string): Notice | undefined {
  const [node, ...lines] = payload.split('\n');
  if (!node) return undefined;
  const rooms = lines.map((line) => {
    const [room = '', seq] = line.split(' ');
    return { room, seq: Number(seq) };
  });
  return rooms.every(({ seq }) => Number.isInteger(seq)) ? { node, rooms } : undefined;
}
