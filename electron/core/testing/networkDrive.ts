/** Loaded before a program: the folder that `SO_NETWORK` names is then a drive of the network. */
import { realpathSync } from 'node:fs'
import { withNetworkDrive } from './playNetworkDrive.ts'

realpathSync.native = withNetworkDrive(process.env.SO_NETWORK ?? '')
