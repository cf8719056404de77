import { features } from '../../../features.ts'
import { datasetParts } from '../datasetParts.ts'

/** The parts that the features of the program bring to the data file. */
export const allParts = datasetParts(features)
