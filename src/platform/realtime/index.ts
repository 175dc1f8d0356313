export type { ConnectionLimits } from './connection.ts';
export { noHooks, type RealtimeHooks } from './hooks.ts';
export { ConnectionHub, defaultConnectionLimits, type HubOptions } from './hub.ts';
export { createLogTables, indexLogByOperation } from './log-migrations.ts';
export { MemoryLog, memoryStorage } from './memory-storage.ts';
export type { Answer, Decision, RoomModel, RoomRefusal, Step } from './model.ts';
export { type PostgresLog, postgresStorage } from './postgres-storage.ts';
export type { Changes, Projection } from './projection.ts';
export {
  type Bye,
  type ClientMessage,
  type ConnectionRefusal,
  protocolVersion,
  type ServerMessage,
} from './protocol.ts';
export {
  defaultLimits,
  type Hold,
  type NoRoom,
  type RegistryLimits,
  type RegistryOptions,
  RoomRegistry,
} from './registry.ts';
export type { Room } from './room.ts';
export type { Socket } from './socket.ts';
export { type LogEntry, type LogStorage, uuidPattern } from './storage.ts';
export type { RoomEnd, Subscriber } from './subscribers.ts';
