/** The database within the data folder. */
export const databaseFileName = 'so-ban-chi-dao.sqlite'

/** The folder of the backups within the data folder. */
export const backupFolderName = 'sao-luu'
