Feature: Tensors on an accelerator

  Rule: DEV-26 Elements survive the way to an accelerator and back

    @DEV-26.1
    Scenario Outline: Elements of <dtype>
      Given `t = torch.tensor(<elements>, dtype=torch.<dtype>)`
      When `u = t.to(torch.accelerator.current_accelerator())`
      And `back = u.cpu()`
      Then `back` is `t`
      And `back.dtype` is `torch.<dtype>`
      And `u.dtype` is `torch.<dtype>`
      And `back is t` is `False`
      And `back` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case      | dtype     | elements                    |
        | bool      | bool      | [True, False, True]         |
        | uint8     | uint8     | [0, 1, 255]                 |
        | int16     | int16     | [-32768, 0, 32767]          |
        | int64     | int64     | [-2**63, 0, 2**63 - 1]      |
        | float16   | float16   | [0.5, -0.0, 65504.0]        |
        | bfloat16  | bfloat16  | [0.5, -0.0, float('inf')]   |
        | float32   | float32   | [0.1, -0.0, float('nan')]   |
        | float64   | float64   | [0.1, 1e300, float('-inf')] |
        | complex64 | complex64 | [1 + 2j, -1j]               |

    @DEV-26.2 @needs:CPY-26
    Scenario Outline: <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `u = <source>.to(torch.accelerator.current_accelerator())`
      And `back = u.to('cpu')`
      Then `u.shape` is `<shape>`
      And `u` has strides `<strides>`
      And `u.storage_offset()` is `0`
      And `back` is `<source>`
      And `back` has strides `<strides>`
      And `t` is unchanged

      Examples:
        | case      | description                        | source                | shape  | strides |
        | tensor    | A tensor                           | t                     | (2, 3) | (3, 1)  |
        | transpose | A transpose, which keeps its order | t.T                   | (3, 2) | (1, 3)  |
        | part      | A part, which loses its gaps       | t[:, 1:]              | (2, 2) | (2, 1)  |
        | broadcast | A broadcast view, which is copied  | t[:, :1].expand(2, 3) | (2, 3) | (3, 1)  |
        | empty     | An empty tensor                    | torch.zeros(0, 3)     | (0, 3) | (3, 1)  |
        | scalar    | A 0-d tensor                       | t[1, 1]               | ()     | ()      |

    @DEV-26.3
    Scenario: Another dtype on the way
      Given `t = torch.tensor([1.5, -2.5])`
      When `u = t.to(torch.accelerator.current_accelerator(), torch.int32)`
      Then `u` is `[1, -2]`
      And `u.dtype` is `torch.int32`
      And `u.to('cpu', torch.float64)` is `[1.0, -2.0]`
      And `t` is unchanged

  Rule: DEV-27 A tensor on an accelerator has a device with an index

    @DEV-27.1 @needs:CRE-13 @needs:DEV-4
    Scenario Outline: <description>
      Given `a = torch.accelerator.current_accelerator()`
      When `t = <code>`
      Then `(t.device.type == a.type, t.device.index)` is `(True, <index>)`
      And `t` is `[1.0, 1.0]`

      Examples:
        | case   | description                | code                                                | index |
        | ones   | A new tensor               | torch.ones(2, device=a)                             | 0     |
        | to     | A copy                     | torch.ones(2).to(a)                                 | 0     |
        | string | The type as a string       | torch.ones(2).to(a.type)                            | 0     |
        | tensor | Numbers                    | torch.tensor([1.0, 1.0], device=a)                  | 0     |
        | second | The second device          | torch.ones(2, device=torch.device(a.type, 1))       | 1     |
        | moved  | From the first to the next | torch.ones(2, device=a).to(torch.device(a.type, 1)) | 1     |

    @DEV-27.2
    Scenario: The devices
      Then `torch.accelerator.device_count() > 0` is `True`
      And `torch.accelerator.current_accelerator().index` is `None`

  Rule: DEV-28 A conversion to the device of a tensor returns the tensor

    @DEV-28.1 @needs:CRE-13 @needs:DEV-4 @needs:CPY-25 @needs:CPY-26 @needs:DEV-27
    Scenario Outline: <description>
      Given `a = torch.accelerator.current_accelerator()`
      And `t = torch.ones(2, device=a)`
      When `u = <code>`
      Then `u is t` is `<same>`
      And `u` is `[1.0, 1.0]`
      And `t` is unchanged

      Examples:
        | case   | description              | code                           | same  |
        | type   | Its type                 | t.to(a)                        | True  |
        | device | Its device               | t.to(t.device)                 | True  |
        | dtype  | Its device and its dtype | t.to(a, torch.float32)         | True  |
        | like   | A tensor on its device   | t.to(torch.zeros(1, device=a)) | True  |
        | copy   | A copy                   | t.to(a, copy=True)             | False |
        | host   | The host                 | t.cpu()                        | False |
        | other  | Another device           | t.to(torch.device(a.type, 1))  | False |

    @DEV-28.2 @needs:CRE-13 @needs:DEV-4 @needs:CPY-26 @needs:DEV-27
    Scenario: A type without an index is the first device
      Given `a = torch.accelerator.current_accelerator()`
      And `t = torch.ones(2, device=torch.device(a.type, 1))`
      When `u = t.to(a)`
      Then `u is t` is `False`
      And `u.device.index` is `0`
      And `u` is `[1.0, 1.0]`

  Rule: DEV-29 A tensor on an accelerator has no array

    @DEV-29.1 @needs:CRE-13 @needs:DEV-3
    Scenario Outline: <code>
      Given `t = torch.ones(2, device=torch.accelerator.current_accelerator())`
      When `n = <code>`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged

      Examples:
        | case    | code          |
        | numpy   | t.numpy()     |
        | asarray | np.asarray(t) |
        | array   | np.array(t)   |
        | method  | t.__array__() |

    @DEV-29.2 @needs:CPY-15
    Scenario: An array may not be shared with an accelerator
      Given `n = np.array([1.0, 2.0])`
      When `t = torch.asarray(n, device=torch.accelerator.current_accelerator(), copy=False)`
      Then it fails with `COPY_NEEDED`
      And `n` is unchanged

  Rule: DEV-30 Elements are read from an accelerator by an explicit copy

    @DEV-30.1
    Scenario: Python numbers and a forced array
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]], device=torch.accelerator.current_accelerator())`
      Then `CODE` is `RESULT` for every row of
        | CODE                  | RESULT                   |
        | t.tolist()            | [[1.0, 2.0], [3.0, 4.0]] |
        | t.T.tolist()          | [[1.0, 3.0], [2.0, 4.0]] |
        | t[1, 0].item()        | 3.0                      |
        | t[:, 1].tolist()      | [2.0, 4.0]               |
        | t.numpy(force=True)   | [[1.0, 2.0], [3.0, 4.0]] |
        | t.T.numpy(force=True) | [[1.0, 3.0], [2.0, 4.0]] |
      And `t` is unchanged

    @DEV-30.2
    Scenario: The forced array is a copy
      Given `t = torch.tensor([1.0, 2.0], device=torch.accelerator.current_accelerator())`
      When `n = t.numpy(force=True)`
      And `n[0] = 9`
      Then `t.tolist()` is `[1.0, 2.0]`
      And `n` is `[9.0, 2.0]`

    @DEV-30.3
    Scenario: A copy of an array does not see later writes
      Given `n = np.array([1.0, 2.0])`
      When `t = torch.as_tensor(n, device=torch.accelerator.current_accelerator())`
      And `n[0] = 9`
      And `t[1] = 7`
      Then `t` is `[1.0, 7.0]`
      And `n` is `[9.0, 2.0]`

  Rule: DEV-31 A view on an accelerator shares its memory

    @DEV-31.1 @needs:MEM-6 @needs:REF-2
    Scenario Outline: A write through <description>
      Given `t = torch.zeros(2, 2, device=torch.accelerator.current_accelerator())`
      When `v = <view>`
      And `<write>`
      Then `t` is `<elements>`
      And `(v.device == t.device)` is `True`

      Examples:
        | case      | description | view       | write       | elements                 |
        | row       | a row       | t[1]       | v[0] = 5    | [[0.0, 0.0], [5.0, 0.0]] |
        | transpose | a transpose | t.T        | v[1, 0] = 5 | [[0.0, 5.0], [0.0, 0.0]] |
        | column    | a column    | t[:, 1]    | v[1] = 5    | [[0.0, 0.0], [0.0, 5.0]] |
        | flat      | a shape     | t.view(4)  | v[3] = 5    | [[0.0, 0.0], [0.0, 5.0]] |
        | detached  | detach      | t.detach() | v[0, 0] = 5 | [[5.0, 0.0], [0.0, 0.0]] |

    @DEV-31.2 @needs:MEM-6
    Scenario: A view reads writes to its base
      Given `t = torch.zeros(4, device=torch.accelerator.current_accelerator())`
      And `v = t[1:3]`
      When `t[2] = 5`
      Then `v` is `[0.0, 5.0]`

  Rule: DEV-32 Accelerator and host are different devices, and so are two accelerators

    @DEV-32.1 @needs:CRE-13 @needs:DEV-4 @needs:IDX-37 @needs:DEV-14 @needs:DEV-16 @needs:DEV-17
    Scenario: Operations
      Given `a = torch.accelerator.current_accelerator()`
      And `h = torch.ones(2)`
      And `t = torch.ones(2, device=a)`
      And `u = torch.ones(2, device=torch.device(a.type, 1))`
      Then `CODE` is `RESULT` for every row of
        | CODE                          | RESULT           |
        | t + h                         | !NOT_HOST_MEMORY |
        | h + t                         | !NOT_HOST_MEMORY |
        | t + u                         | !NOT_HOST_MEMORY |
        | h * t[0]                      | !NOT_HOST_MEMORY |
        | h[:1] + t                     | !NOT_HOST_MEMORY |
        | t == h                        | !NOT_HOST_MEMORY |
        | torch.cat([t, h])             | !NOT_HOST_MEMORY |
        | torch.cat([h, t])             | !NOT_HOST_MEMORY |
        | torch.matmul(t, h)            | !NOT_HOST_MEMORY |
        | h @ t                         | !NOT_HOST_MEMORY |
        | torch.stack([t, u])           | !NOT_HOST_MEMORY |
        | torch.where(t > 0, t, h)      | !NOT_HOST_MEMORY |
        | torch.where(h > 0, t, t)      | !NOT_HOST_MEMORY |
        | torch.add(t, t, out=h)        | !NOT_HOST_MEMORY |
        | h.add_(t)                     | !NOT_HOST_MEMORY |
        | t.add_(h)                     | !NOT_HOST_MEMORY |
        | h.mul_(t[0])                  | !NOT_HOST_MEMORY |
        | h.masked_fill_(t > 0, 2)      | !NOT_HOST_MEMORY |
        | torch.masked_select(h, t > 0) | !NOT_HOST_MEMORY |
        | h[t > 0]                      | !NOT_HOST_MEMORY |
      And `h` is unchanged
      And `t` is unchanged
      And `u` is unchanged

    @DEV-32.2 @needs:IDX-5 @needs:IDX-37 @needs:DEV-18
    Scenario: A number of the host, and indices
      Given `t = torch.tensor([1.0, 2.0], device=torch.accelerator.current_accelerator())`
      Then `CODE` is `RESULT` for every row of
        | CODE                                     | RESULT     |
        | t + torch.tensor(2.0)                    | [3.0, 4.0] |
        | torch.tensor(2.0) - t                    | [1.0, 0.0] |
        | t * 2                                    | [2.0, 4.0] |
        | torch.where(t > 1, t, torch.tensor(0.0)) | [0.0, 2.0] |
        | t[torch.tensor([1, 0])]                  | [2.0, 1.0] |
        | t[torch.tensor([False, True])]           | [2.0]      |

  Rule: DEV-33 copy_ and assignments copy to and from an accelerator

    @DEV-33.1 @needs:ASG-20 @needs:DEV-19
    Scenario Outline: To an accelerator: <code>
      Given `h = torch.tensor([1.0, 2.0])`
      And `t = torch.zeros(2, 2, dtype=torch.float64, device=torch.accelerator.current_accelerator()).T`
      When `<code>`
      Then `t` is `<elements>`
      And `t.dtype` is `torch.float64`
      And `t` has strides `(1, 2)`
      And `(t.device == h.device)` is `False`
      And `h` is unchanged

      Examples:
        | case   | code        | elements                 |
        | copy_  | t.copy_(h)  | [[1.0, 2.0], [1.0, 2.0]] |
        | row    | t[1] = h    | [[0.0, 0.0], [1.0, 2.0]] |
        | column | t[:, 0] = h | [[1.0, 0.0], [2.0, 0.0]] |
        | number | t[0, 1] = 3 | [[0.0, 3.0], [0.0, 0.0]] |

    @DEV-33.2 @needs:ASG-20 @needs:DEV-19
    Scenario Outline: From an accelerator: <code>
      Given `t = torch.tensor([1, 2], device=torch.accelerator.current_accelerator())`
      And `h = torch.zeros(2, 2)`
      When `<code>`
      Then `h` is `<elements>`
      And `h.device` is `torch.device('cpu')`
      And `t` is unchanged

      Examples:
        | case   | code             | elements                 |
        | copy_  | h.copy_(t)       | [[1.0, 2.0], [1.0, 2.0]] |
        | row    | h[1] = t         | [[0.0, 0.0], [1.0, 2.0]] |
        | column | h[:, 1] = t      | [[0.0, 1.0], [0.0, 2.0]] |
        | part   | h[0, 1:] = t[1:] | [[0.0, 2.0], [0.0, 0.0]] |

    @DEV-33.3 @needs:ASG-20 @needs:DEV-4 @needs:DEV-19 @needs:DEV-27
    Scenario: From one device to another
      Given `a = torch.accelerator.current_accelerator()`
      And `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]], device=a)`
      And `u = torch.zeros(2, 2, device=torch.device(a.type, 1))`
      When `u.copy_(t.T)`
      Then `u` is `[[1.0, 3.0], [2.0, 4.0]]`
      And `u.device.index` is `1`
      And `t` is unchanged

  Rule: DEV-34 The text of a tensor on an accelerator names its device

    @DEV-34.1 @needs:DEV-2 @needs:DEV-27
    Scenario: The text
      Given `t = torch.tensor([1.0, 2.0], device=torch.accelerator.current_accelerator())`
      Then `repr(t)` is `"tensor([1., 2.], device='" + str(t.device) + "')"`
      And `repr(t.cpu())` is `'tensor([1., 2.])'`
      And `repr(t.to(torch.int32))` is `"tensor([1, 2], device='" + str(t.device) + "', dtype=torch.int32)"`

  Rule: DEV-35 An accelerator can be the default device

    @DEV-35.1 @needs:DEV-9 @needs:DEV-10 @needs:DEV-12 @needs:DEV-13
    Scenario: New tensors and arrays
      Given `a = torch.accelerator.current_accelerator()`
      And `n = np.array([1.0, 2.0])`
      And `h = torch.ones(2)`
      When `torch.set_default_device(a)`
      And `t = torch.as_tensor(n)`
      And `n[0] = 9`
      Then `t` is `[1.0, 2.0]`
      And `(t.device == h.device)` is `False`
      And `(torch.zeros(2) + t)` is `[1.0, 2.0]`
      And `torch.from_numpy(n).device` is `torch.device('cpu')`
      And `(h + 1).device` is `torch.device('cpu')`

  Rule: DEV-36 An accelerator computes the results of the host

    @DEV-36.1
    Scenario Outline: <code>
      Given `d = 'cpu'`
      And `x = torch.arange(16.0, device=d).view(4, 4).T`
      And `on_host = <code>`
      When `d = torch.accelerator.current_accelerator()`
      And `x = torch.arange(16.0, device=d).view(4, 4).T`
      And `on_accelerator = <code>`
      Then `(on_accelerator.device == x.device)` is `True`
      And `on_accelerator.dtype` is `on_host.dtype`
      And `on_accelerator.stride()` is `on_host.stride()`
      And `on_accelerator` is `on_host`

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
        | max                    | x.max()                                                                                   |
        | max-dim                | x.max(0)[0]                                                                               |
        | max-index              | torch.max(x, 1, True)[1]                                                                  |
        | min                    | x.min(0)[0]                                                                               |
        | mean                   | x.mean(1)                                                                                 |
        | mean-dtype             | x.mean(0, dtype=torch.float64)                                                            |
        | moveaxis               | x.moveaxis(0, 1)                                                                          |
        | movedim                | torch.movedim(x, 0, 1)                                                                    |
        | narrow                 | x.narrow(1, 1, 2)                                                                         |
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
        | eye                    | torch.eye(3, device=d)                                                                    |
        | full                   | torch.full((2,), 1, device=d)                                                             |
        | linspace               | torch.linspace(0, 1, 5, device=d)                                                         |
        | logspace               | torch.logspace(0, 1, 5, device=d)                                                         |
        | ones                   | torch.ones(2, device=d)                                                                   |
        | zeros                  | torch.zeros(2, device=d)                                                                  |
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
        | matmul                 | x @ x                                                                                     |
        | matmul-vector          | torch.matmul(x[0], x)                                                                     |
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
        | nonzero                | torch.nonzero(x > 3)                                                                      |
        | nonzero-tuple          | torch.nonzero(x > 3, as_tuple=True)[1]                                                    |
        | where-condition        | torch.where(x > 3)[0]                                                                     |
        | masked_select          | torch.masked_select(x, x > 3)                                                             |
        | getitem-mask           | x[x > 3]                                                                                  |
        | getitem-host           | x[torch.tensor([2, 0])]                                                                   |
        | number-of-host         | x + torch.tensor(2.0)                                                                     |
