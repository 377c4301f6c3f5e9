-- Splash pages, and how guests get online.

SELECT 1;
