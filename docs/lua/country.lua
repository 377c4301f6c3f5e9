-- Another sender for each country: some allow names, others numbers only.
local senders = {DE = "Hotel", GB = "Hotel", US = "+12025550123", CA = "+12025550123"}

return {
    from = senders[message.country] or message.from,
    to = message.to,
    text = message.text,
}
