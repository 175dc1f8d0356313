import { enhanceSearch } from './suggestions.ts';
import { enhanceThemeChoice } from './theme-choice.ts';

enhanceThemeChoice();
enhanceSearch();
