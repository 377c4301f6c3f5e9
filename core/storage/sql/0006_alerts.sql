-- Alerts that are mailed, and how balances went.

SELECT 1;
