import { useLang } from '../use-workshop.tsx';
import { type FrameTexts, frameTexts } from './texts.ts';

export function useTexts(): FrameTexts {
  return frameTexts[useLang()];
}
