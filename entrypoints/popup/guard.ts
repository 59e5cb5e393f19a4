import '@/components/kit/tokens.css';
import '@/components/kit/base.css';
import { guardPage } from '@/components/crash/guard.ts';
import { rawWords } from '@/platform/crash/raw-browser.ts';

// A module of its own, imported first: what the others throw while they are loaded is told as well.
guardPage(rawWords);
