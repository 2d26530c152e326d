import { parentPort, workerData } from 'node:worker_threads';
import { readPage } from './page-text.js';
import type { PageToRead } from './read-page-apart.js';

const { html, url, declaredLanguage } = workerData as PageToRead;
parentPort?.postMessage(readPage(html, url, declaredLanguage));
