import '@/components/kit/tokens.css';
import '@/components/kit/base.css';
import { crash, guardPage } from '@/components/crash/guard.ts';
import { rawWords } from '@/platform/crash/raw-browser.ts';

guardPage(rawWords);
// Loaded by this, not with it: what fails on the way ends in words, and not in an empty page.
import('./page.tsx').then(({ showPage }) => showPage()).catch(crash);
