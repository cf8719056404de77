import Assessment from '@mui/icons-material/AssessmentOutlined'
import Badge from '@mui/icons-material/BadgeOutlined'
import EventNote from '@mui/icons-material/EventNoteOutlined'
import HolidayVillage from '@mui/icons-material/HolidayVillageOutlined'
import Home from '@mui/icons-material/HomeOutlined'
import MenuBook from '@mui/icons-material/MenuBookOutlined'
import MilitaryTech from '@mui/icons-material/MilitaryTechOutlined'
import Settings from '@mui/icons-material/SettingsOutlined'
import type { places } from '../places.ts'

/** What stands for a place where there is no room for its words. */
export const placeIcons: Record<(typeof places)[number]['path'], typeof Home> = {
  '/': Home,
  '/meetings': EventNote,
  '/commendations': MilitaryTech,
  '/members': Badge,
  '/groups': HolidayVillage,
  '/register': MenuBook,
  '/settings': Settings,
  '/reports': Assessment,
}
