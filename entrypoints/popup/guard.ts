import '@/components/kit/tokens.css';
import '@/components/kit/base.css';
import { guardPage } from '@/components/crash/guard.ts';
import { rawWords } from '@/platform/crash/raw-browser.ts';

// A separate module, imported first, so it also catches what the others throw while they load.
guardPage(rawWords);
