-- Delivery reports.

SELECT 1;
