import { enhancePrintButtons } from './print-button.ts';
import { enhanceSearch } from './suggestions.ts';
import { enhanceThemeChoice } from './theme-choice.ts';

enhanceThemeChoice();
enhanceSearch();
enhancePrintButtons();
