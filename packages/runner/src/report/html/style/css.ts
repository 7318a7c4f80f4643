import { colours } from './colours.ts';
import { graphStyle } from './graphStyle.ts';
import { pageStyle } from './pageStyle.ts';
import { printStyle } from './printStyle.ts';
import { timelineStyle } from './timelineStyle.ts';

/** The page's one style sheet; its hash is all that the page's policy allows. */
export const css: string = [colours, pageStyle, graphStyle, timelineStyle, printStyle].join('');
