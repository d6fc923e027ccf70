import type { Clock, DateExpression } from '../expressions.ts';
import { category } from '../../../text/grammar/category.ts';

/** "3-12", "3.12": a date where something says so. */
export const DASHED_DATE = category<DateExpression>('dashed date');

/** "14.30": a time where something says so. */
export const CLOCK_FIGURES = category<Clock>('clock in figures');
