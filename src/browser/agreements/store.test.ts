import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Agreement, limits } from '#parts/planning/model/agreements';
import { type AgreementStore, forgetfulStore, openAgreements } from './store.ts';

const anAgreement = (id: string, name = `Avtale ${id}`): Agreement => ({
  id,
  name,
  party: '',
  ends: '2027-12-31',
  options: 0,
  optionMonths: 0,
  noticeMonths: 3,
  prepareMonths: 12,
  note: '',
});
let n = 0;
const newId = (): string => {
  n += 1;
  return `ny-${n}`;
};
const names = async (store: AgreementStore): Promise<string[]> =>
  (await store.all()).map(({ name }) => name).toSorted();
const revOf = async (store: AgreementStore, id: string): Promise<string | undefined> =>
  (await store.all()).find((one) => one.id === id)?.rev;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the list on a device', () => {
  it('is there for the next tab, and keeps what two tabs write at once', async () => {
    const [here, there] = [await openAgreements(newId), await openAgreements(newId)];
    expect(here.durable).toBe(true);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? here : there).save(anAgreement(`a${at}`), undefined),
      ),
    );
    expect((await here.all()).length).toBe(20);
    expect(await names(there)).toEqual(await names(here));
  });

  it('keeps both when two tabs change the same agreement', async () => {
    const [here, there] = [await openAgreements(newId), await openAgreements(newId)];
    await here.save(anAgreement('a'), undefined);
    const opened = await revOf(here, 'a');
    expect(await there.save(anAgreement('a', 'Min'), opened)).toBe('saved');
    expect(await here.save(anAgreement('a', 'Din'), opened)).toBe('copied');
    expect(await names(here)).toEqual(['Din', 'Min']);
  });

  it('keeps what is changed here while another tab deletes it', async () => {
    const [here, there] = [await openAgreements(newId), await openAgreements(newId)];
    await here.save(anAgreement('a'), undefined);
    const opened = await revOf(here, 'a');
    expect(await there.remove('a')).toBe(true);
    expect(await here.save(anAgreement('a', 'Endret'), opened)).toBe('saved');
    expect(await names(there)).toEqual(['Endret']);
  });

  it('takes a file whole or not at all', async () => {
    const store = await openAgreements(newId);
    await store.save(anAgreement('a'), undefined);
    expect(await store.add([anAgreement('b'), anAgreement('a')])).toBe('failed');
    expect(await names(store)).toEqual(['Avtale a']);
    const many = Array.from({ length: limits.agreements }, (_, at) => anAgreement(`m${at}`));
    expect(await store.add(many)).toBe('many');
    expect(await store.add(many.slice(1))).toBe('saved');
    expect(await store.save(anAgreement('z'), undefined)).toBe('many');
    expect(await store.removeAll()).toBe(true);
    expect(await store.all()).toEqual([]);
  });

  it('says that the device is full, and changes nothing', async () => {
    const store = await openAgreements(newId);
    await store.save(anAgreement('a'), undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.save(anAgreement('b'), undefined)).toBe('full');
    expect(await names(store)).toEqual(['Avtale a']);
  });

  it('goes on in the tab alone where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const store = await openAgreements(newId);
    expect(store.durable).toBe(false);
    expect(await store.save(anAgreement('a'), undefined)).toBe('saved');
    expect(await store.add([anAgreement('b')])).toBe('saved');
    expect(await names(store)).toEqual(['Avtale a', 'Avtale b']);
    expect(await store.remove('a')).toBe(true);
    expect(await names(forgetfulStore(newId))).toEqual([]);
  });
});
