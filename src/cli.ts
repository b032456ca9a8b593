#!/usr/bin/env node
/** The entry on a terminal. It imports nothing heavy: it must start as fast as node itself. */
import { main } from './cli/main.ts';

process.exitCode = await main(process.argv.slice(2));
