/** The entry of the worker thread: a file of its own, in development as it is and bundled beside the main file. */
import { parentPort } from 'node:worker_threads'
import { jobs } from './jobs.ts'
import { serveJobs } from './platform/jobs/serveJobs.ts'

if (parentPort) serveJobs(parentPort, jobs)
