import { enhancePrintButtons } from './print-button.ts';
import { sendFormsOnce } from './submit-once.ts';
import { enhanceSearch } from './suggestions.ts';
import { enhanceThemeChoice } from './theme-choice.ts';

enhanceThemeChoice();
enhanceSearch();
enhancePrintButtons();
sendFormsOnce();
