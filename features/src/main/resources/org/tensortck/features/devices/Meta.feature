Feature: Functions on meta

  Rule: DEV-21 On meta a function gives the shape, the strides and the dtype that it gives on the host

    @DEV-21.1 @needs:DEV-2
    Scenario Outline: A contiguous tensor: <code>
      Given `d = 'cpu'; x = torch.ones(4, 4, device=d)`
      And `on_host = <code>`
      When `d = 'meta'; x = torch.ones(4, 4, device=d)`
      And `on_meta = <code>`
      Then `on_meta.device` is `torch.device('meta')`
      And `on_meta.dtype` is `on_host.dtype`
      And `on_meta.shape` is `on_host.shape`
      And `on_meta.stride()` is `on_host.stride()`

      Examples:
        | case                   | code                                                                                      |
        | T                      | x.T                                                                                       |
        | mT                     | x.mT                                                                                      |
        | mH                     | x.mH                                                                                      |
        | data                   | x.data                                                                                    |
        | real                   | x.real                                                                                    |
        | imag                   | x.to(torch.complex64).imag                                                                |
        | adjoint                | x.adjoint()                                                                               |
        | all                    | x.all()                                                                                   |
        | all-dim                | torch.all(x, 1)                                                                           |
        | amax                   | x.amax(1)                                                                                 |
        | amin                   | torch.amin(x, 0, True)                                                                    |
        | any                    | x.any(1)                                                                                  |
        | argmax                 | x.argmax(1)                                                                               |
        | argmin                 | x.argmin()                                                                                |
        | as_strided             | torch.as_strided(x, (2, 2), (1, 2))                                                       |
        | chunk                  | x.chunk(2)[1]                                                                             |
        | clone                  | x.clone()                                                                                 |
        | conj                   | x.to(torch.complex64).conj()                                                              |
        | contiguous             | x.contiguous()                                                                            |
        | copy_                  | x.copy_(torch.ones(4, 4, device=d))                                                       |
        | cumsum                 | x.cumsum(1)                                                                               |
        | exp                    | torch.exp(x - x)                                                                          |
        | exp_                   | (x - x).exp_()                                                                            |
        | expm1                  | torch.expm1(x - x)                                                                        |
        | expm1_                 | (x - x).expm1_()                                                                          |
        | log1p                  | torch.log1p(x - x)                                                                        |
        | log1p_                 | (x - x).log1p_()                                                                          |
        | cos                    | torch.cos(x - x)                                                                          |
        | cos_                   | (x - x).cos_()                                                                            |
        | sin                    | torch.sin(x - x)                                                                          |
        | sin_                   | (x - x).sin_()                                                                            |
        | tan                    | torch.tan(x - x)                                                                          |
        | tan_                   | (x - x).tan_()                                                                            |
        | tanh                   | torch.tanh(x - x)                                                                         |
        | tanh_                  | (x - x).tanh_()                                                                           |
        | sigmoid                | torch.sigmoid(x - x)                                                                      |
        | sigmoid_               | (x - x).sigmoid_()                                                                        |
        | ceil                   | torch.ceil(x - x)                                                                         |
        | ceil_                  | (x - x).ceil_()                                                                           |
        | round                  | torch.round(x - x)                                                                        |
        | round_                 | (x - x).round_()                                                                          |
        | sign                   | torch.sign(x - x)                                                                         |
        | sign_                  | (x - x).sign_()                                                                           |
        | square                 | torch.square(x - x)                                                                       |
        | square_                | (x - x).square_()                                                                         |
        | neg-function           | torch.neg(x - x)                                                                          |
        | neg_                   | (x - x).neg_()                                                                            |
        | log                    | torch.log(x - x + 1)                                                                      |
        | log_                   | (x - x + 1).log_()                                                                        |
        | log2                   | torch.log2(x - x + 1)                                                                     |
        | log2_                  | (x - x + 1).log2_()                                                                       |
        | log10                  | torch.log10(x - x + 1)                                                                    |
        | log10_                 | (x - x + 1).log10_()                                                                      |
        | sqrt                   | torch.sqrt(x - x + 1)                                                                     |
        | sqrt_                  | (x - x + 1).sqrt_()                                                                       |
        | rsqrt                  | torch.rsqrt(x - x + 1)                                                                    |
        | rsqrt_                 | (x - x + 1).rsqrt_()                                                                      |
        | reciprocal             | torch.reciprocal(x - x + 1)                                                               |
        | reciprocal_            | (x - x + 1).reciprocal_()                                                                 |
        | abs_                   | x.abs_()                                                                                  |
        | floor_                 | x.floor_()                                                                                |
        | trunc_                 | x.trunc_()                                                                                |
        | isnan                  | torch.isnan(x)                                                                            |
        | isinf                  | torch.isinf(x)                                                                            |
        | isfinite               | torch.isfinite(x)                                                                         |
        | eq-function            | torch.eq(x, 1)                                                                            |
        | ne-function            | torch.ne(x, 1)                                                                            |
        | lt-function            | torch.lt(x, 1)                                                                            |
        | le-function            | torch.le(x, 1)                                                                            |
        | gt-function            | torch.gt(x, 1)                                                                            |
        | ge-function            | torch.ge(x, 1)                                                                            |
        | cumsum-int             | x.to(torch.int8).cumsum(0)                                                                |
        | detach                 | x.detach()                                                                                |
        | detach_                | x.clone().detach_()                                                                       |
        | diag                   | torch.diag(x)                                                                             |
        | diag-vector            | x[0].diag(1)                                                                              |
        | diagonal               | x.diagonal(1)                                                                             |
        | expand                 | x[:1].expand(3, 4)                                                                        |
        | expand_as              | x[0].expand_as(x)                                                                         |
        | fill_                  | x.fill_(1)                                                                                |
        | flatten                | x.flatten()                                                                               |
        | flip                   | x.flip(0)                                                                                 |
        | fliplr                 | x.fliplr()                                                                                |
        | flipud                 | torch.flipud(x)                                                                           |
        | index_copy_            | x.index_copy_(0, torch.zeros(1, dtype=torch.int64, device=d), torch.ones(1, 4, device=d)) |
        | index_fill_            | x.index_fill_(0, torch.zeros(1, dtype=torch.int64, device=d), 1)                          |
        | index_put_             | x.index_put_((torch.zeros(1, dtype=torch.int64, device=d),), torch.ones(4, device=d))     |
        | masked_fill_           | x.masked_fill_(x > 0, 1)                                                                  |
        | matmul                 | torch.matmul(x, x[:, :2])                                                                 |
        | matmul-vector          | x @ x[0]                                                                                  |
        | matmul-stack           | x @ x.expand(2, 4, 4)                                                                     |
        | max                    | x.max()                                                                                   |
        | max-dim                | x.max(0)[0]                                                                               |
        | max-index              | torch.max(x, 1, True)[1]                                                                  |
        | min                    | x.min(0)[0]                                                                               |
        | mean                   | x.mean(1)                                                                                 |
        | mean-dtype             | x.mean(0, dtype=torch.float64)                                                            |
        | moveaxis               | x.moveaxis(0, 1)                                                                          |
        | movedim                | torch.movedim(x, 0, 1)                                                                    |
        | narrow                 | x.narrow(1, 1, 2)                                                                         |
        | new_empty              | x.new_empty(2, 3)                                                                         |
        | new_full               | x.new_full((2,), 1)                                                                       |
        | new_ones               | x.new_ones(2)                                                                             |
        | new_tensor             | x.new_tensor([1])                                                                         |
        | new_zeros              | x.new_zeros(2)                                                                            |
        | permute                | x.permute(1, 0)                                                                           |
        | prod                   | x.prod(1)                                                                                 |
        | ravel                  | x.ravel()                                                                                 |
        | repeat                 | x.repeat(2, 1)                                                                            |
        | repeat_interleave      | x.repeat_interleave(2, 0)                                                                 |
        | repeat_interleave-flat | torch.repeat_interleave(x, 2)                                                             |
        | reshape                | x.reshape(2, 8)                                                                           |
        | reshape_as             | x.reshape_as(torch.ones(8, 2, device=d))                                                  |
        | resize_                | x.clone().resize_(5, 4)                                                                   |
        | resolve_conj           | x.to(torch.complex64).conj().resolve_conj()                                               |
        | resolve_neg            | x.resolve_neg()                                                                           |
        | roll                   | x.roll(1, 0)                                                                              |
        | roll-flat              | x.roll(1)                                                                                 |
        | rot90                  | x.rot90()                                                                                 |
        | select                 | x.select(0, 1)                                                                            |
        | set_                   | torch.ones(2, device=d).set_(x)                                                           |
        | split                  | x.split(3)[1]                                                                             |
        | squeeze                | x[:1].squeeze()                                                                           |
        | squeeze_               | x[:1].squeeze_()                                                                          |
        | sum                    | x.sum(0)                                                                                  |
        | sum-int                | x.to(torch.int8).sum()                                                                    |
        | swapaxes               | x.swapaxes(0, 1)                                                                          |
        | swapaxes_              | x.swapaxes_(0, 1)                                                                         |
        | swapdims               | x.swapdims(0, 1)                                                                          |
        | swapdims_              | x.swapdims_(0, 1)                                                                         |
        | t                      | x.t()                                                                                     |
        | t_                     | x.t_()                                                                                    |
        | tensor_split           | x.tensor_split(3)[0]                                                                      |
        | tile                   | x.tile(2)                                                                                 |
        | to                     | x.to(torch.float64)                                                                       |
        | to-copy                | x.to(d, copy=True)                                                                        |
        | to-other               | x.to(torch.ones(1, dtype=torch.int16, device=d))                                          |
        | transpose              | x.transpose(0, 1)                                                                         |
        | transpose_             | x.transpose_(0, 1)                                                                        |
        | type                   | x.type(torch.int8)                                                                        |
        | type_as                | x.type_as(torch.ones(1, dtype=torch.int16, device=d))                                     |
        | unbind                 | x.unbind(1)[0]                                                                            |
        | unflatten              | x.unflatten(1, (2, 2))                                                                    |
        | unfold                 | x.unfold(1, 2, 1)                                                                         |
        | unsqueeze              | x.unsqueeze(1)                                                                            |
        | unsqueeze_             | x.unsqueeze_(0)                                                                           |
        | view                   | x.contiguous().view(16)                                                                   |
        | view-dtype             | x.view(torch.int32)                                                                       |
        | view_as                | x.contiguous().view_as(torch.ones(16, device=d))                                          |
        | zero_                  | x.zero_()                                                                                 |
        | as_tensor              | torch.as_tensor(x, dtype=torch.int8)                                                      |
        | asarray                | torch.asarray(x, copy=True)                                                               |
        | tensor                 | torch.tensor([1.5], device=d)                                                             |
        | arange                 | torch.arange(5, device=d)                                                                 |
        | arange-float           | torch.arange(0.0, 1.0, 0.3, device=d)                                                     |
        | empty                  | torch.empty(2, 3, device=d)                                                               |
        | eye                    | torch.eye(3, device=d)                                                                    |
        | full                   | torch.full((2,), 1, device=d)                                                             |
        | linspace               | torch.linspace(0, 1, 5, device=d)                                                         |
        | logspace               | torch.logspace(0, 1, 5, device=d)                                                         |
        | ones                   | torch.ones(2, device=d)                                                                   |
        | zeros                  | torch.zeros(2, device=d)                                                                  |
        | empty_like             | torch.empty_like(x)                                                                       |
        | full_like              | torch.full_like(x, 1)                                                                     |
        | ones_like              | torch.ones_like(x)                                                                        |
        | zeros_like             | torch.zeros_like(x, dtype=torch.int8)                                                     |
        | atleast_1d             | torch.atleast_1d(x[0, 0])                                                                 |
        | atleast_2d             | torch.atleast_2d(x[0])                                                                    |
        | atleast_3d             | torch.atleast_3d(x)                                                                       |
        | broadcast_tensors      | torch.broadcast_tensors(x, x[:1])[1]                                                      |
        | broadcast_to           | torch.broadcast_to(x, (2, 4, 4))                                                          |
        | cat                    | torch.cat([x, x])                                                                         |
        | cat-dtypes             | torch.cat([x, x.to(torch.float64)], 1)                                                    |
        | concat                 | torch.concat([x, x[:1]])                                                                  |
        | hstack                 | torch.hstack([x, x])                                                                      |
        | stack                  | torch.stack([x, x], 1)                                                                    |
        | vstack                 | torch.vstack([x[0], x[0]])                                                                |
        | gather                 | torch.gather(x, 0, torch.zeros(2, 3, dtype=torch.int64, device=d))                        |
        | index_select           | torch.index_select(x, 1, torch.zeros(3, dtype=torch.int64, device=d))                     |
        | take                   | torch.take(x, torch.zeros(1, 2, dtype=torch.int64, device=d))                             |
        | take_along_dim         | torch.take_along_dim(x, torch.zeros(1, 4, dtype=torch.int64, device=d), 0)                |
        | view_as_complex        | torch.view_as_complex(torch.ones(3, 2, device=d))                                         |
        | view_as_real           | torch.view_as_real(x.to(torch.complex64))                                                 |
        | where                  | torch.where(x > 0, x, 1)                                                                  |
        | where-dtypes           | torch.where(x > 0, x, x.to(torch.float64))                                                |
        | getitem                | x[1]                                                                                      |
        | getitem-slice          | x[1:, ::2]                                                                                |
        | getitem-axis           | x[None, ..., 0]                                                                           |
        | getitem-array          | x[torch.zeros(3, dtype=torch.int64, device=d)]                                            |
        | getitem-list           | x[[0, 2]]                                                                                 |
        | getitem-both           | x[torch.zeros(2, dtype=torch.int64, device=d), 1:]                                        |
        | add                    | x + x                                                                                     |
        | add-number             | x + 1                                                                                     |
        | add-dtypes             | x + torch.ones(4, dtype=torch.float64, device=d)                                          |
        | add-transposed         | x + x.T                                                                                   |
        | sub                    | 1 - x                                                                                     |
        | mul                    | x * 2.5                                                                                   |
        | div-int                | x.to(torch.int32) / 2                                                                     |
        | floordiv               | x // 2                                                                                    |
        | mod                    | x % 2                                                                                     |
        | pow                    | x ** 2                                                                                    |
        | pow-function           | torch.pow(x, 2)                                                                           |
        | div-rounding           | torch.div(x, 2, rounding_mode='trunc')                                                    |
        | and                    | (x > 0) & (x > 1)                                                                         |
        | or                     | torch.bitwise_or(x.to(torch.int8), 1)                                                     |
        | xor                    | x.to(torch.int8) ^ 1                                                                      |
        | lshift                 | x.to(torch.int8) << 1                                                                     |
        | rshift                 | x.to(torch.int8) >> 1                                                                     |
        | neg                    | -x                                                                                        |
        | pos                    | +x                                                                                        |
        | abs                    | abs(x)                                                                                    |
        | abs-complex            | abs(x.to(torch.complex64))                                                                |
        | invert                 | ~(x > 0)                                                                                  |
        | eq                     | x == x                                                                                    |
        | ne                     | x != 1                                                                                    |
        | lt                     | x < 1                                                                                     |
        | le                     | x <= x                                                                                    |
        | gt                     | 1 > x                                                                                     |
        | ge                     | x >= x                                                                                    |
        | add_                   | x.add_(x)                                                                                 |
        | sub_                   | x.sub_(1)                                                                                 |
        | mul_                   | x.mul_(2)                                                                                 |
        | div_                   | x.div_(2)                                                                                 |
        | div_-rounding          | x.div_(2, rounding_mode='floor')                                                          |
        | pow_                   | x.pow_(2)                                                                                 |
        | and_                   | x.to(torch.int8).bitwise_and_(1)                                                          |
        | bfloat16               | x.bfloat16()                                                                              |
        | bool                   | x.bool()                                                                                  |
        | byte                   | x.byte()                                                                                  |
        | cdouble                | x.cdouble()                                                                               |
        | cfloat                 | x.cfloat()                                                                                |
        | chalf                  | x.chalf()                                                                                 |
        | char                   | x.char()                                                                                  |
        | double                 | x.double()                                                                                |
        | float                  | x.float()                                                                                 |
        | half                   | x.half()                                                                                  |
        | int                    | x.int()                                                                                   |
        | long                   | x.long()                                                                                  |
        | short                  | x.short()                                                                                 |
        | bitwise_and            | torch.bitwise_and(x.to(torch.int8), 1)                                                    |
        | bitwise_xor            | torch.bitwise_xor(x.to(torch.int8), 1)                                                    |
        | bitwise_or_            | x.to(torch.int8).bitwise_or_(1)                                                           |
        | bitwise_xor_           | x.to(torch.int8).bitwise_xor_(1)                                                          |
        | floor_divide           | torch.floor_divide(x, 2)                                                                  |
        | floor_divide_          | x.floor_divide_(2)                                                                        |
        | mul-function           | torch.mul(x, 2)                                                                           |
        | sub-function           | torch.sub(x, 1)                                                                           |
        | remainder              | torch.remainder(x, 2)                                                                     |
        | remainder_             | x.remainder_(2)                                                                           |
        | true_divide            | torch.true_divide(x, 2)                                                                   |
        | true_divide_           | x.true_divide_(2)                                                                         |
        | out                    | torch.add(x, x, out=torch.ones(4, 4, device=d))                                           |

    @DEV-21.2 @needs:DEV-2
    Scenario Outline: A transposed tensor: <code>
      Given `d = 'cpu'; x = torch.ones(4, 4, device=d).T`
      And `on_host = <code>`
      When `d = 'meta'; x = torch.ones(4, 4, device=d).T`
      And `on_meta = <code>`
      Then `on_meta.device` is `torch.device('meta')`
      And `on_meta.dtype` is `on_host.dtype`
      And `on_meta.shape` is `on_host.shape`
      And `on_meta.stride()` is `on_host.stride()`

      Examples:
        | case                   | code                                                                                      |
        | T                      | x.T                                                                                       |
        | mT                     | x.mT                                                                                      |
        | mH                     | x.mH                                                                                      |
        | data                   | x.data                                                                                    |
        | real                   | x.real                                                                                    |
        | imag                   | x.to(torch.complex64).imag                                                                |
        | adjoint                | x.adjoint()                                                                               |
        | all                    | x.all()                                                                                   |
        | all-dim                | torch.all(x, 1)                                                                           |
        | amax                   | x.amax(1)                                                                                 |
        | amin                   | torch.amin(x, 0, True)                                                                    |
        | any                    | x.any(1)                                                                                  |
        | argmax                 | x.argmax(1)                                                                               |
        | argmin                 | x.argmin()                                                                                |
        | as_strided             | torch.as_strided(x, (2, 2), (1, 2))                                                       |
        | chunk                  | x.chunk(2)[1]                                                                             |
        | clone                  | x.clone()                                                                                 |
        | conj                   | x.to(torch.complex64).conj()                                                              |
        | contiguous             | x.contiguous()                                                                            |
        | copy_                  | x.copy_(torch.ones(4, 4, device=d))                                                       |
        | cumsum                 | x.cumsum(1)                                                                               |
        | exp                    | torch.exp(x - x)                                                                          |
        | exp_                   | (x - x).exp_()                                                                            |
        | expm1                  | torch.expm1(x - x)                                                                        |
        | expm1_                 | (x - x).expm1_()                                                                          |
        | log1p                  | torch.log1p(x - x)                                                                        |
        | log1p_                 | (x - x).log1p_()                                                                          |
        | cos                    | torch.cos(x - x)                                                                          |
        | cos_                   | (x - x).cos_()                                                                            |
        | sin                    | torch.sin(x - x)                                                                          |
        | sin_                   | (x - x).sin_()                                                                            |
        | tan                    | torch.tan(x - x)                                                                          |
        | tan_                   | (x - x).tan_()                                                                            |
        | tanh                   | torch.tanh(x - x)                                                                         |
        | tanh_                  | (x - x).tanh_()                                                                           |
        | sigmoid                | torch.sigmoid(x - x)                                                                      |
        | sigmoid_               | (x - x).sigmoid_()                                                                        |
        | ceil                   | torch.ceil(x - x)                                                                         |
        | ceil_                  | (x - x).ceil_()                                                                           |
        | round                  | torch.round(x - x)                                                                        |
        | round_                 | (x - x).round_()                                                                          |
        | sign                   | torch.sign(x - x)                                                                         |
        | sign_                  | (x - x).sign_()                                                                           |
        | square                 | torch.square(x - x)                                                                       |
        | square_                | (x - x).square_()                                                                         |
        | neg-function           | torch.neg(x - x)                                                                          |
        | neg_                   | (x - x).neg_()                                                                            |
        | log                    | torch.log(x - x + 1)                                                                      |
        | log_                   | (x - x + 1).log_()                                                                        |
        | log2                   | torch.log2(x - x + 1)                                                                     |
        | log2_                  | (x - x + 1).log2_()                                                                       |
        | log10                  | torch.log10(x - x + 1)                                                                    |
        | log10_                 | (x - x + 1).log10_()                                                                      |
        | sqrt                   | torch.sqrt(x - x + 1)                                                                     |
        | sqrt_                  | (x - x + 1).sqrt_()                                                                       |
        | rsqrt                  | torch.rsqrt(x - x + 1)                                                                    |
        | rsqrt_                 | (x - x + 1).rsqrt_()                                                                      |
        | reciprocal             | torch.reciprocal(x - x + 1)                                                               |
        | reciprocal_            | (x - x + 1).reciprocal_()                                                                 |
        | abs_                   | x.abs_()                                                                                  |
        | floor_                 | x.floor_()                                                                                |
        | trunc_                 | x.trunc_()                                                                                |
        | isnan                  | torch.isnan(x)                                                                            |
        | isinf                  | torch.isinf(x)                                                                            |
        | isfinite               | torch.isfinite(x)                                                                         |
        | eq-function            | torch.eq(x, 1)                                                                            |
        | ne-function            | torch.ne(x, 1)                                                                            |
        | lt-function            | torch.lt(x, 1)                                                                            |
        | le-function            | torch.le(x, 1)                                                                            |
        | gt-function            | torch.gt(x, 1)                                                                            |
        | ge-function            | torch.ge(x, 1)                                                                            |
        | cumsum-int             | x.to(torch.int8).cumsum(0)                                                                |
        | detach                 | x.detach()                                                                                |
        | detach_                | x.clone().detach_()                                                                       |
        | diag                   | torch.diag(x)                                                                             |
        | diag-vector            | x[0].diag(1)                                                                              |
        | diagonal               | x.diagonal(1)                                                                             |
        | expand                 | x[:1].expand(3, 4)                                                                        |
        | expand_as              | x[0].expand_as(x)                                                                         |
        | fill_                  | x.fill_(1)                                                                                |
        | flatten                | x.flatten()                                                                               |
        | flip                   | x.flip(0)                                                                                 |
        | fliplr                 | x.fliplr()                                                                                |
        | flipud                 | torch.flipud(x)                                                                           |
        | index_copy_            | x.index_copy_(0, torch.zeros(1, dtype=torch.int64, device=d), torch.ones(1, 4, device=d)) |
        | index_fill_            | x.index_fill_(0, torch.zeros(1, dtype=torch.int64, device=d), 1)                          |
        | index_put_             | x.index_put_((torch.zeros(1, dtype=torch.int64, device=d),), torch.ones(4, device=d))     |
        | masked_fill_           | x.masked_fill_(x > 0, 1)                                                                  |
        | matmul                 | torch.matmul(x, x[:, :2])                                                                 |
        | matmul-vector          | x @ x[0]                                                                                  |
        | matmul-stack           | x @ x.expand(2, 4, 4)                                                                     |
        | max                    | x.max()                                                                                   |
        | max-dim                | x.max(0)[0]                                                                               |
        | max-index              | torch.max(x, 1, True)[1]                                                                  |
        | min                    | x.min(0)[0]                                                                               |
        | mean                   | x.mean(1)                                                                                 |
        | mean-dtype             | x.mean(0, dtype=torch.float64)                                                            |
        | moveaxis               | x.moveaxis(0, 1)                                                                          |
        | movedim                | torch.movedim(x, 0, 1)                                                                    |
        | narrow                 | x.narrow(1, 1, 2)                                                                         |
        | new_empty              | x.new_empty(2, 3)                                                                         |
        | new_full               | x.new_full((2,), 1)                                                                       |
        | new_ones               | x.new_ones(2)                                                                             |
        | new_tensor             | x.new_tensor([1])                                                                         |
        | new_zeros              | x.new_zeros(2)                                                                            |
        | permute                | x.permute(1, 0)                                                                           |
        | prod                   | x.prod(1)                                                                                 |
        | ravel                  | x.ravel()                                                                                 |
        | repeat                 | x.repeat(2, 1)                                                                            |
        | repeat_interleave      | x.repeat_interleave(2, 0)                                                                 |
        | repeat_interleave-flat | torch.repeat_interleave(x, 2)                                                             |
        | reshape                | x.reshape(2, 8)                                                                           |
        | reshape_as             | x.reshape_as(torch.ones(8, 2, device=d))                                                  |
        | resize_                | x.clone().resize_(5, 4)                                                                   |
        | resolve_conj           | x.to(torch.complex64).conj().resolve_conj()                                               |
        | resolve_neg            | x.resolve_neg()                                                                           |
        | roll                   | x.roll(1, 0)                                                                              |
        | roll-flat              | x.roll(1)                                                                                 |
        | rot90                  | x.rot90()                                                                                 |
        | select                 | x.select(0, 1)                                                                            |
        | set_                   | torch.ones(2, device=d).set_(x)                                                           |
        | split                  | x.split(3)[1]                                                                             |
        | squeeze                | x[:1].squeeze()                                                                           |
        | squeeze_               | x[:1].squeeze_()                                                                          |
        | sum                    | x.sum(0)                                                                                  |
        | sum-int                | x.to(torch.int8).sum()                                                                    |
        | swapaxes               | x.swapaxes(0, 1)                                                                          |
        | swapaxes_              | x.swapaxes_(0, 1)                                                                         |
        | swapdims               | x.swapdims(0, 1)                                                                          |
        | swapdims_              | x.swapdims_(0, 1)                                                                         |
        | t                      | x.t()                                                                                     |
        | t_                     | x.t_()                                                                                    |
        | tensor_split           | x.tensor_split(3)[0]                                                                      |
        | tile                   | x.tile(2)                                                                                 |
        | to                     | x.to(torch.float64)                                                                       |
        | to-copy                | x.to(d, copy=True)                                                                        |
        | to-other               | x.to(torch.ones(1, dtype=torch.int16, device=d))                                          |
        | transpose              | x.transpose(0, 1)                                                                         |
        | transpose_             | x.transpose_(0, 1)                                                                        |
        | type                   | x.type(torch.int8)                                                                        |
        | type_as                | x.type_as(torch.ones(1, dtype=torch.int16, device=d))                                     |
        | unbind                 | x.unbind(1)[0]                                                                            |
        | unflatten              | x.unflatten(1, (2, 2))                                                                    |
        | unfold                 | x.unfold(1, 2, 1)                                                                         |
        | unsqueeze              | x.unsqueeze(1)                                                                            |
        | unsqueeze_             | x.unsqueeze_(0)                                                                           |
        | view                   | x.contiguous().view(16)                                                                   |
        | view-dtype             | x.view(torch.int32)                                                                       |
        | view_as                | x.contiguous().view_as(torch.ones(16, device=d))                                          |
        | zero_                  | x.zero_()                                                                                 |
        | as_tensor              | torch.as_tensor(x, dtype=torch.int8)                                                      |
        | asarray                | torch.asarray(x, copy=True)                                                               |
        | tensor                 | torch.tensor([1.5], device=d)                                                             |
        | arange                 | torch.arange(5, device=d)                                                                 |
        | arange-float           | torch.arange(0.0, 1.0, 0.3, device=d)                                                     |
        | empty                  | torch.empty(2, 3, device=d)                                                               |
        | eye                    | torch.eye(3, device=d)                                                                    |
        | full                   | torch.full((2,), 1, device=d)                                                             |
        | linspace               | torch.linspace(0, 1, 5, device=d)                                                         |
        | logspace               | torch.logspace(0, 1, 5, device=d)                                                         |
        | ones                   | torch.ones(2, device=d)                                                                   |
        | zeros                  | torch.zeros(2, device=d)                                                                  |
        | empty_like             | torch.empty_like(x)                                                                       |
        | full_like              | torch.full_like(x, 1)                                                                     |
        | ones_like              | torch.ones_like(x)                                                                        |
        | zeros_like             | torch.zeros_like(x, dtype=torch.int8)                                                     |
        | atleast_1d             | torch.atleast_1d(x[0, 0])                                                                 |
        | atleast_2d             | torch.atleast_2d(x[0])                                                                    |
        | atleast_3d             | torch.atleast_3d(x)                                                                       |
        | broadcast_tensors      | torch.broadcast_tensors(x, x[:1])[1]                                                      |
        | broadcast_to           | torch.broadcast_to(x, (2, 4, 4))                                                          |
        | cat                    | torch.cat([x, x])                                                                         |
        | cat-dtypes             | torch.cat([x, x.to(torch.float64)], 1)                                                    |
        | concat                 | torch.concat([x, x[:1]])                                                                  |
        | hstack                 | torch.hstack([x, x])                                                                      |
        | stack                  | torch.stack([x, x], 1)                                                                    |
        | vstack                 | torch.vstack([x[0], x[0]])                                                                |
        | gather                 | torch.gather(x, 0, torch.zeros(2, 3, dtype=torch.int64, device=d))                        |
        | index_select           | torch.index_select(x, 1, torch.zeros(3, dtype=torch.int64, device=d))                     |
        | take                   | torch.take(x, torch.zeros(1, 2, dtype=torch.int64, device=d))                             |
        | take_along_dim         | torch.take_along_dim(x, torch.zeros(1, 4, dtype=torch.int64, device=d), 0)                |
        | view_as_complex        | torch.view_as_complex(torch.ones(3, 2, device=d))                                         |
        | view_as_real           | torch.view_as_real(x.to(torch.complex64))                                                 |
        | where                  | torch.where(x > 0, x, 1)                                                                  |
        | where-dtypes           | torch.where(x > 0, x, x.to(torch.float64))                                                |
        | getitem                | x[1]                                                                                      |
        | getitem-slice          | x[1:, ::2]                                                                                |
        | getitem-axis           | x[None, ..., 0]                                                                           |
        | getitem-array          | x[torch.zeros(3, dtype=torch.int64, device=d)]                                            |
        | getitem-list           | x[[0, 2]]                                                                                 |
        | getitem-both           | x[torch.zeros(2, dtype=torch.int64, device=d), 1:]                                        |
        | add                    | x + x                                                                                     |
        | add-number             | x + 1                                                                                     |
        | add-dtypes             | x + torch.ones(4, dtype=torch.float64, device=d)                                          |
        | add-transposed         | x + x.T                                                                                   |
        | sub                    | 1 - x                                                                                     |
        | mul                    | x * 2.5                                                                                   |
        | div-int                | x.to(torch.int32) / 2                                                                     |
        | floordiv               | x // 2                                                                                    |
        | mod                    | x % 2                                                                                     |
        | pow                    | x ** 2                                                                                    |
        | pow-function           | torch.pow(x, 2)                                                                           |
        | div-rounding           | torch.div(x, 2, rounding_mode='trunc')                                                    |
        | and                    | (x > 0) & (x > 1)                                                                         |
        | or                     | torch.bitwise_or(x.to(torch.int8), 1)                                                     |
        | xor                    | x.to(torch.int8) ^ 1                                                                      |
        | lshift                 | x.to(torch.int8) << 1                                                                     |
        | rshift                 | x.to(torch.int8) >> 1                                                                     |
        | neg                    | -x                                                                                        |
        | pos                    | +x                                                                                        |
        | abs                    | abs(x)                                                                                    |
        | abs-complex            | abs(x.to(torch.complex64))                                                                |
        | invert                 | ~(x > 0)                                                                                  |
        | eq                     | x == x                                                                                    |
        | ne                     | x != 1                                                                                    |
        | lt                     | x < 1                                                                                     |
        | le                     | x <= x                                                                                    |
        | gt                     | 1 > x                                                                                     |
        | ge                     | x >= x                                                                                    |
        | add_                   | x.add_(x)                                                                                 |
        | sub_                   | x.sub_(1)                                                                                 |
        | mul_                   | x.mul_(2)                                                                                 |
        | div_                   | x.div_(2)                                                                                 |
        | div_-rounding          | x.div_(2, rounding_mode='floor')                                                          |
        | pow_                   | x.pow_(2)                                                                                 |
        | and_                   | x.to(torch.int8).bitwise_and_(1)                                                          |
        | bfloat16               | x.bfloat16()                                                                              |
        | bool                   | x.bool()                                                                                  |
        | byte                   | x.byte()                                                                                  |
        | cdouble                | x.cdouble()                                                                               |
        | cfloat                 | x.cfloat()                                                                                |
        | chalf                  | x.chalf()                                                                                 |
        | char                   | x.char()                                                                                  |
        | double                 | x.double()                                                                                |
        | float                  | x.float()                                                                                 |
        | half                   | x.half()                                                                                  |
        | int                    | x.int()                                                                                   |
        | long                   | x.long()                                                                                  |
        | short                  | x.short()                                                                                 |
        | bitwise_and            | torch.bitwise_and(x.to(torch.int8), 1)                                                    |
        | bitwise_xor            | torch.bitwise_xor(x.to(torch.int8), 1)                                                    |
        | bitwise_or_            | x.to(torch.int8).bitwise_or_(1)                                                           |
        | bitwise_xor_           | x.to(torch.int8).bitwise_xor_(1)                                                          |
        | floor_divide           | torch.floor_divide(x, 2)                                                                  |
        | floor_divide_          | x.floor_divide_(2)                                                                        |
        | mul-function           | torch.mul(x, 2)                                                                           |
        | sub-function           | torch.sub(x, 1)                                                                           |
        | remainder              | torch.remainder(x, 2)                                                                     |
        | remainder_             | x.remainder_(2)                                                                           |
        | true_divide            | torch.true_divide(x, 2)                                                                   |
        | true_divide_           | x.true_divide_(2)                                                                         |
        | out                    | torch.add(x, x, out=torch.ones(4, 4, device=d))                                           |

    @DEV-21.3 @needs:DEV-2
    Scenario Outline: Every second column: <code>
      Given `d = 'cpu'; x = torch.ones(4, 8, device=d)[:, ::2]`
      And `on_host = <code>`
      When `d = 'meta'; x = torch.ones(4, 8, device=d)[:, ::2]`
      And `on_meta = <code>`
      Then `on_meta.device` is `torch.device('meta')`
      And `on_meta.dtype` is `on_host.dtype`
      And `on_meta.shape` is `on_host.shape`
      And `on_meta.stride()` is `on_host.stride()`

      Examples:
        | case                   | code                                                                                      |
        | T                      | x.T                                                                                       |
        | mT                     | x.mT                                                                                      |
        | mH                     | x.mH                                                                                      |
        | data                   | x.data                                                                                    |
        | real                   | x.real                                                                                    |
        | imag                   | x.to(torch.complex64).imag                                                                |
        | adjoint                | x.adjoint()                                                                               |
        | all                    | x.all()                                                                                   |
        | all-dim                | torch.all(x, 1)                                                                           |
        | amax                   | x.amax(1)                                                                                 |
        | amin                   | torch.amin(x, 0, True)                                                                    |
        | any                    | x.any(1)                                                                                  |
        | argmax                 | x.argmax(1)                                                                               |
        | argmin                 | x.argmin()                                                                                |
        | as_strided             | torch.as_strided(x, (2, 2), (1, 2))                                                       |
        | chunk                  | x.chunk(2)[1]                                                                             |
        | clone                  | x.clone()                                                                                 |
        | conj                   | x.to(torch.complex64).conj()                                                              |
        | contiguous             | x.contiguous()                                                                            |
        | copy_                  | x.copy_(torch.ones(4, 4, device=d))                                                       |
        | cumsum                 | x.cumsum(1)                                                                               |
        | exp                    | torch.exp(x - x)                                                                          |
        | exp_                   | (x - x).exp_()                                                                            |
        | expm1                  | torch.expm1(x - x)                                                                        |
        | expm1_                 | (x - x).expm1_()                                                                          |
        | log1p                  | torch.log1p(x - x)                                                                        |
        | log1p_                 | (x - x).log1p_()                                                                          |
        | cos                    | torch.cos(x - x)                                                                          |
        | cos_                   | (x - x).cos_()                                                                            |
        | sin                    | torch.sin(x - x)                                                                          |
        | sin_                   | (x - x).sin_()                                                                            |
        | tan                    | torch.tan(x - x)                                                                          |
        | tan_                   | (x - x).tan_()                                                                            |
        | tanh                   | torch.tanh(x - x)                                                                         |
        | tanh_                  | (x - x).tanh_()                                                                           |
        | sigmoid                | torch.sigmoid(x - x)                                                                      |
        | sigmoid_               | (x - x).sigmoid_()                                                                        |
        | ceil                   | torch.ceil(x - x)                                                                         |
        | ceil_                  | (x - x).ceil_()                                                                           |
        | round                  | torch.round(x - x)                                                                        |
        | round_                 | (x - x).round_()                                                                          |
        | sign                   | torch.sign(x - x)                                                                         |
        | sign_                  | (x - x).sign_()                                                                           |
        | square                 | torch.square(x - x)                                                                       |
        | square_                | (x - x).square_()                                                                         |
        | neg-function           | torch.neg(x - x)                                                                          |
        | neg_                   | (x - x).neg_()                                                                            |
        | log                    | torch.log(x - x + 1)                                                                      |
        | log_                   | (x - x + 1).log_()                                                                        |
        | log2                   | torch.log2(x - x + 1)                                                                     |
        | log2_                  | (x - x + 1).log2_()                                                                       |
        | log10                  | torch.log10(x - x + 1)                                                                    |
        | log10_                 | (x - x + 1).log10_()                                                                      |
        | sqrt                   | torch.sqrt(x - x + 1)                                                                     |
        | sqrt_                  | (x - x + 1).sqrt_()                                                                       |
        | rsqrt                  | torch.rsqrt(x - x + 1)                                                                    |
        | rsqrt_                 | (x - x + 1).rsqrt_()                                                                      |
        | reciprocal             | torch.reciprocal(x - x + 1)                                                               |
        | reciprocal_            | (x - x + 1).reciprocal_()                                                                 |
        | abs_                   | x.abs_()                                                                                  |
        | floor_                 | x.floor_()                                                                                |
        | trunc_                 | x.trunc_()                                                                                |
        | isnan                  | torch.isnan(x)                                                                            |
        | isinf                  | torch.isinf(x)                                                                            |
        | isfinite               | torch.isfinite(x)                                                                         |
        | eq-function            | torch.eq(x, 1)                                                                            |
        | ne-function            | torch.ne(x, 1)                                                                            |
        | lt-function            | torch.lt(x, 1)                                                                            |
        | le-function            | torch.le(x, 1)                                                                            |
        | gt-function            | torch.gt(x, 1)                                                                            |
        | ge-function            | torch.ge(x, 1)                                                                            |
        | cumsum-int             | x.to(torch.int8).cumsum(0)                                                                |
        | detach                 | x.detach()                                                                                |
        | detach_                | x.clone().detach_()                                                                       |
        | diag                   | torch.diag(x)                                                                             |
        | diag-vector            | x[0].diag(1)                                                                              |
        | diagonal               | x.diagonal(1)                                                                             |
        | expand                 | x[:1].expand(3, 4)                                                                        |
        | expand_as              | x[0].expand_as(x)                                                                         |
        | fill_                  | x.fill_(1)                                                                                |
        | flatten                | x.flatten()                                                                               |
        | flip                   | x.flip(0)                                                                                 |
        | fliplr                 | x.fliplr()                                                                                |
        | flipud                 | torch.flipud(x)                                                                           |
        | index_copy_            | x.index_copy_(0, torch.zeros(1, dtype=torch.int64, device=d), torch.ones(1, 4, device=d)) |
        | index_fill_            | x.index_fill_(0, torch.zeros(1, dtype=torch.int64, device=d), 1)                          |
        | index_put_             | x.index_put_((torch.zeros(1, dtype=torch.int64, device=d),), torch.ones(4, device=d))     |
        | masked_fill_           | x.masked_fill_(x > 0, 1)                                                                  |
        | matmul                 | torch.matmul(x, x[:, :2])                                                                 |
        | matmul-vector          | x @ x[0]                                                                                  |
        | matmul-stack           | x @ x.expand(2, 4, 4)                                                                     |
        | max                    | x.max()                                                                                   |
        | max-dim                | x.max(0)[0]                                                                               |
        | max-index              | torch.max(x, 1, True)[1]                                                                  |
        | min                    | x.min(0)[0]                                                                               |
        | mean                   | x.mean(1)                                                                                 |
        | mean-dtype             | x.mean(0, dtype=torch.float64)                                                            |
        | moveaxis               | x.moveaxis(0, 1)                                                                          |
        | movedim                | torch.movedim(x, 0, 1)                                                                    |
        | narrow                 | x.narrow(1, 1, 2)                                                                         |
        | new_empty              | x.new_empty(2, 3)                                                                         |
        | new_full               | x.new_full((2,), 1)                                                                       |
        | new_ones               | x.new_ones(2)                                                                             |
        | new_tensor             | x.new_tensor([1])                                                                         |
        | new_zeros              | x.new_zeros(2)                                                                            |
        | permute                | x.permute(1, 0)                                                                           |
        | prod                   | x.prod(1)                                                                                 |
        | ravel                  | x.ravel()                                                                                 |
        | repeat                 | x.repeat(2, 1)                                                                            |
        | repeat_interleave      | x.repeat_interleave(2, 0)                                                                 |
        | repeat_interleave-flat | torch.repeat_interleave(x, 2)                                                             |
        | reshape                | x.reshape(2, 8)                                                                           |
        | reshape_as             | x.reshape_as(torch.ones(8, 2, device=d))                                                  |
        | resize_                | x.clone().resize_(5, 4)                                                                   |
        | resolve_conj           | x.to(torch.complex64).conj().resolve_conj()                                               |
        | resolve_neg            | x.resolve_neg()                                                                           |
        | roll                   | x.roll(1, 0)                                                                              |
        | roll-flat              | x.roll(1)                                                                                 |
        | rot90                  | x.rot90()                                                                                 |
        | select                 | x.select(0, 1)                                                                            |
        | set_                   | torch.ones(2, device=d).set_(x)                                                           |
        | split                  | x.split(3)[1]                                                                             |
        | squeeze                | x[:1].squeeze()                                                                           |
        | squeeze_               | x[:1].squeeze_()                                                                          |
        | sum                    | x.sum(0)                                                                                  |
        | sum-int                | x.to(torch.int8).sum()                                                                    |
        | swapaxes               | x.swapaxes(0, 1)                                                                          |
        | swapaxes_              | x.swapaxes_(0, 1)                                                                         |
        | swapdims               | x.swapdims(0, 1)                                                                          |
        | swapdims_              | x.swapdims_(0, 1)                                                                         |
        | t                      | x.t()                                                                                     |
        | t_                     | x.t_()                                                                                    |
        | tensor_split           | x.tensor_split(3)[0]                                                                      |
        | tile                   | x.tile(2)                                                                                 |
        | to                     | x.to(torch.float64)                                                                       |
        | to-copy                | x.to(d, copy=True)                                                                        |
        | to-other               | x.to(torch.ones(1, dtype=torch.int16, device=d))                                          |
        | transpose              | x.transpose(0, 1)                                                                         |
        | transpose_             | x.transpose_(0, 1)                                                                        |
        | type                   | x.type(torch.int8)                                                                        |
        | type_as                | x.type_as(torch.ones(1, dtype=torch.int16, device=d))                                     |
        | unbind                 | x.unbind(1)[0]                                                                            |
        | unflatten              | x.unflatten(1, (2, 2))                                                                    |
        | unfold                 | x.unfold(1, 2, 1)                                                                         |
        | unsqueeze              | x.unsqueeze(1)                                                                            |
        | unsqueeze_             | x.unsqueeze_(0)                                                                           |
        | view                   | x.contiguous().view(16)                                                                   |
        | view-dtype             | x.view(torch.int32)                                                                       |
        | view_as                | x.contiguous().view_as(torch.ones(16, device=d))                                          |
        | zero_                  | x.zero_()                                                                                 |
        | as_tensor              | torch.as_tensor(x, dtype=torch.int8)                                                      |
        | asarray                | torch.asarray(x, copy=True)                                                               |
        | tensor                 | torch.tensor([1.5], device=d)                                                             |
        | arange                 | torch.arange(5, device=d)                                                                 |
        | arange-float           | torch.arange(0.0, 1.0, 0.3, device=d)                                                     |
        | empty                  | torch.empty(2, 3, device=d)                                                               |
        | eye                    | torch.eye(3, device=d)                                                                    |
        | full                   | torch.full((2,), 1, device=d)                                                             |
        | linspace               | torch.linspace(0, 1, 5, device=d)                                                         |
        | logspace               | torch.logspace(0, 1, 5, device=d)                                                         |
        | ones                   | torch.ones(2, device=d)                                                                   |
        | zeros                  | torch.zeros(2, device=d)                                                                  |
        | empty_like             | torch.empty_like(x)                                                                       |
        | full_like              | torch.full_like(x, 1)                                                                     |
        | ones_like              | torch.ones_like(x)                                                                        |
        | zeros_like             | torch.zeros_like(x, dtype=torch.int8)                                                     |
        | atleast_1d             | torch.atleast_1d(x[0, 0])                                                                 |
        | atleast_2d             | torch.atleast_2d(x[0])                                                                    |
        | atleast_3d             | torch.atleast_3d(x)                                                                       |
        | broadcast_tensors      | torch.broadcast_tensors(x, x[:1])[1]                                                      |
        | broadcast_to           | torch.broadcast_to(x, (2, 4, 4))                                                          |
        | cat                    | torch.cat([x, x])                                                                         |
        | cat-dtypes             | torch.cat([x, x.to(torch.float64)], 1)                                                    |
        | concat                 | torch.concat([x, x[:1]])                                                                  |
        | hstack                 | torch.hstack([x, x])                                                                      |
        | stack                  | torch.stack([x, x], 1)                                                                    |
        | vstack                 | torch.vstack([x[0], x[0]])                                                                |
        | gather                 | torch.gather(x, 0, torch.zeros(2, 3, dtype=torch.int64, device=d))                        |
        | index_select           | torch.index_select(x, 1, torch.zeros(3, dtype=torch.int64, device=d))                     |
        | take                   | torch.take(x, torch.zeros(1, 2, dtype=torch.int64, device=d))                             |
        | take_along_dim         | torch.take_along_dim(x, torch.zeros(1, 4, dtype=torch.int64, device=d), 0)                |
        | view_as_complex        | torch.view_as_complex(torch.ones(3, 2, device=d))                                         |
        | view_as_real           | torch.view_as_real(x.to(torch.complex64))                                                 |
        | where                  | torch.where(x > 0, x, 1)                                                                  |
        | where-dtypes           | torch.where(x > 0, x, x.to(torch.float64))                                                |
        | getitem                | x[1]                                                                                      |
        | getitem-slice          | x[1:, ::2]                                                                                |
        | getitem-axis           | x[None, ..., 0]                                                                           |
        | getitem-array          | x[torch.zeros(3, dtype=torch.int64, device=d)]                                            |
        | getitem-list           | x[[0, 2]]                                                                                 |
        | getitem-both           | x[torch.zeros(2, dtype=torch.int64, device=d), 1:]                                        |
        | add                    | x + x                                                                                     |
        | add-number             | x + 1                                                                                     |
        | add-dtypes             | x + torch.ones(4, dtype=torch.float64, device=d)                                          |
        | add-transposed         | x + x.T                                                                                   |
        | sub                    | 1 - x                                                                                     |
        | mul                    | x * 2.5                                                                                   |
        | div-int                | x.to(torch.int32) / 2                                                                     |
        | floordiv               | x // 2                                                                                    |
        | mod                    | x % 2                                                                                     |
        | pow                    | x ** 2                                                                                    |
        | pow-function           | torch.pow(x, 2)                                                                           |
        | div-rounding           | torch.div(x, 2, rounding_mode='trunc')                                                    |
        | and                    | (x > 0) & (x > 1)                                                                         |
        | or                     | torch.bitwise_or(x.to(torch.int8), 1)                                                     |
        | xor                    | x.to(torch.int8) ^ 1                                                                      |
        | lshift                 | x.to(torch.int8) << 1                                                                     |
        | rshift                 | x.to(torch.int8) >> 1                                                                     |
        | neg                    | -x                                                                                        |
        | pos                    | +x                                                                                        |
        | abs                    | abs(x)                                                                                    |
        | abs-complex            | abs(x.to(torch.complex64))                                                                |
        | invert                 | ~(x > 0)                                                                                  |
        | eq                     | x == x                                                                                    |
        | ne                     | x != 1                                                                                    |
        | lt                     | x < 1                                                                                     |
        | le                     | x <= x                                                                                    |
        | gt                     | 1 > x                                                                                     |
        | ge                     | x >= x                                                                                    |
        | add_                   | x.add_(x)                                                                                 |
        | sub_                   | x.sub_(1)                                                                                 |
        | mul_                   | x.mul_(2)                                                                                 |
        | div_                   | x.div_(2)                                                                                 |
        | div_-rounding          | x.div_(2, rounding_mode='floor')                                                          |
        | pow_                   | x.pow_(2)                                                                                 |
        | and_                   | x.to(torch.int8).bitwise_and_(1)                                                          |
        | bfloat16               | x.bfloat16()                                                                              |
        | bool                   | x.bool()                                                                                  |
        | byte                   | x.byte()                                                                                  |
        | cdouble                | x.cdouble()                                                                               |
        | cfloat                 | x.cfloat()                                                                                |
        | chalf                  | x.chalf()                                                                                 |
        | char                   | x.char()                                                                                  |
        | double                 | x.double()                                                                                |
        | float                  | x.float()                                                                                 |
        | half                   | x.half()                                                                                  |
        | int                    | x.int()                                                                                   |
        | long                   | x.long()                                                                                  |
        | short                  | x.short()                                                                                 |
        | bitwise_and            | torch.bitwise_and(x.to(torch.int8), 1)                                                    |
        | bitwise_xor            | torch.bitwise_xor(x.to(torch.int8), 1)                                                    |
        | bitwise_or_            | x.to(torch.int8).bitwise_or_(1)                                                           |
        | bitwise_xor_           | x.to(torch.int8).bitwise_xor_(1)                                                          |
        | floor_divide           | torch.floor_divide(x, 2)                                                                  |
        | floor_divide_          | x.floor_divide_(2)                                                                        |
        | mul-function           | torch.mul(x, 2)                                                                           |
        | sub-function           | torch.sub(x, 1)                                                                           |
        | remainder              | torch.remainder(x, 2)                                                                     |
        | remainder_             | x.remainder_(2)                                                                           |
        | true_divide            | torch.true_divide(x, 2)                                                                   |
        | true_divide_           | x.true_divide_(2)                                                                         |
        | out                    | torch.add(x, x, out=torch.ones(4, 4, device=d))                                           |

  Rule: DEV-22 On meta the number of selected elements is not known

    @DEV-22.1 @needs:DEV-2
    Scenario: Functions whose result depends on the elements
      Given `m = torch.empty(2, 3, device='meta')`
      And `b = torch.empty(2, dtype=torch.bool, device='meta')`
      Then `CODE.shape` is `RESULT` for every row of
        | CODE                               | RESULT           |
        | torch.nonzero(m)                   | !NOT_HOST_MEMORY |
        | torch.nonzero(m, as_tuple=True)[0] | !NOT_HOST_MEMORY |
        | torch.where(m > 0)[1]              | !NOT_HOST_MEMORY |
        | torch.masked_select(m, m > 0)      | !NOT_HOST_MEMORY |
        | m[b]                               | !NOT_HOST_MEMORY |
        | m[m > 0]                           | !NOT_HOST_MEMORY |
      And `m` is unchanged
      And `b` is unchanged

  Rule: DEV-23 On meta elements cannot be read

    @DEV-23.1 @needs:DEV-2
    Scenario: A single element
      Given `m = torch.empty((), device='meta')`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT           |
        | m.item()   | !NOT_HOST_MEMORY |
        | m.tolist() | !NOT_HOST_MEMORY |
      And `m` is unchanged

    @DEV-23.2 @needs:DEV-2
    Scenario: Several elements
      Given `m = torch.empty(2, device='meta')`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT           |
        | m.tolist()        | !NOT_HOST_MEMORY |
        | m[0].item()       | !NOT_HOST_MEMORY |
        | (m == 1).tolist() | !NOT_HOST_MEMORY |
        | m.sum().item()    | !NOT_HOST_MEMORY |
      And `m` is unchanged

  Rule: DEV-24 On meta a tensor has a size in bytes, and no address

    @DEV-24.1 @needs:MEM-6 @needs:DEV-2
    Scenario: Sizes and the address
      When `m = torch.empty(2, 3, dtype=torch.int16, device='meta')`
      Then `m.data_ptr()` is `0`
      And `(m.nbytes, m.numel(), m.element_size(), len(m))` is `(12, 6, 2, 2)`
      And `(m.is_contiguous(), m.T.is_contiguous(), m[1].storage_offset())` is `(True, False, 3)`

  Rule: DEV-25 On meta shapes that do not fit are refused

    @DEV-25.1 @needs:DEV-2
    Scenario: Shapes that do not fit
      Given `m = torch.empty(2, 3, device='meta')`
      Then `(CODE).shape` is `RESULT` for every row of
        | CODE                                        | RESULT              |
        | m + torch.empty(2, device='meta')           | !SHAPE_MISMATCH     |
        | m.add_(torch.empty(4, 2, 3, device='meta')) | !SHAPE_MISMATCH     |
        | torch.cat([m, m.T])                         | !SHAPE_MISMATCH     |
        | torch.stack([m, m[0]])                      | !SHAPE_MISMATCH     |
        | m.reshape(4)                                | !SHAPE_MISMATCH     |
        | m.T.view(6)                                 | !SHAPE_MISMATCH     |
        | m.expand(2, 2)                              | !SHAPE_MISMATCH     |
        | torch.where(m > 0, m, m.T)                  | !SHAPE_MISMATCH     |
        | m[2]                                        | !INDEX_OUT_OF_RANGE |
        | m.sum(2)                                    | !INDEX_OUT_OF_RANGE |
      And `m` is unchanged

  Rule: DEV-50 meta has no index

    @DEV-50.1 @needs:DEV-2 @needs:CRE-13
    Scenario Outline: <code>
      Given `h = torch.tensor([1.0, 2.0])`
      And `a = np.array([1.0, 2.0])`
      When `t = <code>`
      Then `(t.device, t.shape)` is `(torch.device('meta'), (2,))`
      And `h` is unchanged
      And `a` is unchanged

      Examples:
        | case      | code                                           |
        | zeros     | torch.zeros(2, device='meta:0')                |
        | ones      | torch.ones(2, device='meta:1')                 |
        | device    | torch.empty(2, device=torch.device('meta', 3)) |
        | tensor    | torch.tensor([1.0, 2.0], device='meta:0')      |
        | to        | h.to('meta:0')                                 |
        | as_tensor | torch.as_tensor(h, device='meta:0')            |
        | array     | torch.as_tensor(a, device='meta:0')            |
        | like      | torch.zeros_like(h, device='meta:0')           |
        | new       | h.new_ones(2, device='meta:0')                 |

    @DEV-50.2 @needs:DEV-2 @needs:CPY-25
    Scenario Outline: A tensor on meta, to <device>
      Given `t = torch.empty(2, device='meta:0')`
      When `u = t.to('<device>')`
      Then `u is t` is `<same>`
      And `u.device` is `torch.device('meta')`
      And `(t + u).device` is `torch.device('meta')`

      Examples:
        | case  | device | same  |
        | plain | meta   | True  |
        | index | meta:0 | False |

  Rule: DEV-51 A gradient is set from the device of its tensor

    @DEV-51.1 @needs:DEV-2
    Scenario Outline: <description>
      Given `x = torch.zeros(2, requires_grad=True, device='<device>')`
      And `g = torch.zeros(2, device='<other>')`
      When `x.grad = g`
      Then it fails with `NOT_HOST_MEMORY`
      And `x.grad` is `None`
      And `x` is unchanged
      And `g` is unchanged

      Examples:
        | case | description                    | device | other |
        | host | A gradient on meta             | cpu    | meta  |
        | meta | A gradient of a tensor on meta | meta   | cpu   |

    @DEV-51.2 @needs:DEV-2
    Scenario: A gradient on meta for a tensor on meta
      Given `x = torch.zeros(2, requires_grad=True, device='meta')`
      And `g = torch.zeros(2, device='meta')`
      When `x.grad = g`
      Then `x.grad is g` is `True`
