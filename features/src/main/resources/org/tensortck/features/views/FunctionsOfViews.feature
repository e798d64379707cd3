Feature: Functions of views
# The answers are written by features/src/test/python/fill_tables.py.

  Rule: VIW-49 A function of a view of a tensor equals that of a copy

    @VIW-49.1 @warns:COPY_OF_TENSOR
    Scenario: A transposed tensor: copies
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE                         | RESULT                                              |
        | x.clone()                    | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
        | x.contiguous()               | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
        | x.reshape(-1)                | [1.5, 4.0, -0.0, 0.5, 3.0, -1.0, -2.5, 2.0]         |
        | x.to(torch.int8)             | [[1, 4], [0, 0], [3, -1], [-2, 2]]                  |
        | x.numpy()                    | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
        | torch.tensor(x)              | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
        | torch.zeros_like(x).copy_(x) | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
      And `b` is unchanged

    @VIW-49.2
    Scenario: A transposed tensor: arithmetic
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                                                       |
        | (x + 1) | [[2.5, 5.0], [1.0, 1.5], [4.0, 0.0], [-1.5, 3.0]]            |
        | (x * x) | [[2.25, 16.0], [0.0, 0.25], [9.0, 1.0], [6.25, 4.0]]         |
        | -x      | [[-1.5, -4.0], [0.0, -0.5], [-3.0, 1.0], [2.5, -2.0]]        |
        | abs(x)  | [[1.5, 4.0], [0.0, 0.5], [3.0, 1.0], [2.5, 2.0]]             |
        | (x < 1) | [[False, False], [True, True], [False, True], [True, False]] |
      And `b` is unchanged

    @VIW-49.3
    Scenario: A transposed tensor: reductions
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT                |
        | x.sum()    | 7.5                   |
        | x.prod()   | -0.0                  |
        | x.max()    | 4.0                   |
        | x.argmin() | 6                     |
        | x.sum(-1)  | [5.5, 0.5, 2.0, -0.5] |
      And `b` is unchanged

    @VIW-49.4
    Scenario: A transposed tensor: selection
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE                              | RESULT                                                              |
        | torch.nonzero(x)                  | [[0, 0], [0, 1], [1, 1], [2, 0], [2, 1], [3, 0], [3, 1]]            |
        | torch.masked_select(x, x > 1)     | [1.5, 4.0, 3.0, 2.0]                                                |
        | torch.where(x > 1, x, 0)          | [[1.5, 4.0], [0.0, 0.0], [3.0, 0.0], [0.0, 2.0]]                    |
        | torch.take(x, torch.tensor([-1])) | [2.0]                                                               |
        | x[x > 1]                          | [1.5, 4.0, 3.0, 2.0]                                                |
        | x[..., None]                      | [[[1.5], [4.0]], [[-0.0], [0.5]], [[3.0], [-1.0]], [[-2.5], [2.0]]] |
      And `b` is unchanged

    @VIW-49.5
    Scenario: A transposed tensor: reordering
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                                                                                 |
        | x.flip(0)              | [[-2.5, 2.0], [3.0, -1.0], [-0.0, 0.5], [1.5, 4.0]]                                                    |
        | x.roll(1)              | [[2.0, 1.5], [4.0, -0.0], [0.5, 3.0], [-1.0, -2.5]]                                                    |
        | torch.cat([x, x])      | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0], [1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
        | x.repeat_interleave(2) | [1.5, 1.5, 4.0, 4.0, -0.0, -0.0, 0.5, 0.5, 3.0, 3.0, -1.0, -1.0, -2.5, -2.5, 2.0, 2.0]                 |
      And `b` is unchanged

    @VIW-49.6 @warns:COPY_OF_TENSOR
    Scenario: Columns with gaps: copies
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                         | RESULT                    |
        | x.clone()                    | [[1.5, 3.0], [4.0, -1.0]] |
        | x.contiguous()               | [[1.5, 3.0], [4.0, -1.0]] |
        | x.reshape(-1)                | [1.5, 3.0, 4.0, -1.0]     |
        | x.to(torch.int8)             | [[1, 3], [4, -1]]         |
        | x.numpy()                    | [[1.5, 3.0], [4.0, -1.0]] |
        | torch.tensor(x)              | [[1.5, 3.0], [4.0, -1.0]] |
        | torch.zeros_like(x).copy_(x) | [[1.5, 3.0], [4.0, -1.0]] |
      And `b` is unchanged

    @VIW-49.7
    Scenario: Columns with gaps: arithmetic
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                          |
        | (x + 1) | [[2.5, 4.0], [5.0, 0.0]]        |
        | (x * x) | [[2.25, 9.0], [16.0, 1.0]]      |
        | -x      | [[-1.5, -3.0], [-4.0, 1.0]]     |
        | abs(x)  | [[1.5, 3.0], [4.0, 1.0]]        |
        | (x < 1) | [[False, False], [False, True]] |
      And `b` is unchanged

    @VIW-49.8
    Scenario: Columns with gaps: reductions
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT     |
        | x.sum()    | 7.5        |
        | x.prod()   | -18.0      |
        | x.max()    | 4.0        |
        | x.argmin() | 3          |
        | x.sum(-1)  | [4.5, 3.0] |
      And `b` is unchanged

    @VIW-49.9
    Scenario: Columns with gaps: selection
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                              | RESULT                            |
        | torch.nonzero(x)                  | [[0, 0], [0, 1], [1, 0], [1, 1]]  |
        | torch.masked_select(x, x > 1)     | [1.5, 3.0, 4.0]                   |
        | torch.where(x > 1, x, 0)          | [[1.5, 3.0], [4.0, 0.0]]          |
        | torch.take(x, torch.tensor([-1])) | [-1.0]                            |
        | x[x > 1]                          | [1.5, 3.0, 4.0]                   |
        | x[..., None]                      | [[[1.5], [3.0]], [[4.0], [-1.0]]] |
      And `b` is unchanged

    @VIW-49.10
    Scenario: Columns with gaps: reordering
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                             |
        | x.flip(0)              | [[4.0, -1.0], [1.5, 3.0]]                          |
        | x.roll(1)              | [[-1.0, 1.5], [3.0, 4.0]]                          |
        | torch.cat([x, x])      | [[1.5, 3.0], [4.0, -1.0], [1.5, 3.0], [4.0, -1.0]] |
        | x.repeat_interleave(2) | [1.5, 1.5, 3.0, 3.0, 4.0, 4.0, -1.0, -1.0]         |
      And `b` is unchanged

    @VIW-49.11 @warns:COPY_OF_TENSOR
    Scenario: A part with an offset: copies
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE                         | RESULT             |
        | x.clone()                    | [[0.5, -1.0, 2.0]] |
        | x.contiguous()               | [[0.5, -1.0, 2.0]] |
        | x.reshape(-1)                | [0.5, -1.0, 2.0]   |
        | x.to(torch.int8)             | [[0, -1, 2]]       |
        | x.numpy()                    | [[0.5, -1.0, 2.0]] |
        | torch.tensor(x)              | [[0.5, -1.0, 2.0]] |
        | torch.zeros_like(x).copy_(x) | [[0.5, -1.0, 2.0]] |
      And `b` is unchanged

    @VIW-49.12
    Scenario: A part with an offset: arithmetic
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                |
        | (x + 1) | [[1.5, 0.0, 3.0]]     |
        | (x * x) | [[0.25, 1.0, 4.0]]    |
        | -x      | [[-0.5, 1.0, -2.0]]   |
        | abs(x)  | [[0.5, 1.0, 2.0]]     |
        | (x < 1) | [[True, True, False]] |
      And `b` is unchanged

    @VIW-49.13
    Scenario: A part with an offset: reductions
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT |
        | x.sum()    | 1.5    |
        | x.prod()   | -1.0   |
        | x.max()    | 2.0    |
        | x.argmin() | 1      |
        | x.sum(-1)  | [1.5]  |
      And `b` is unchanged

    @VIW-49.14
    Scenario: A part with an offset: selection
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE                              | RESULT                   |
        | torch.nonzero(x)                  | [[0, 0], [0, 1], [0, 2]] |
        | torch.masked_select(x, x > 1)     | [2.0]                    |
        | torch.where(x > 1, x, 0)          | [[0.0, 0.0, 2.0]]        |
        | torch.take(x, torch.tensor([-1])) | [2.0]                    |
        | x[x > 1]                          | [2.0]                    |
        | x[..., None]                      | [[[0.5], [-1.0], [2.0]]] |
      And `b` is unchanged

    @VIW-49.15
    Scenario: A part with an offset: reordering
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                               |
        | x.flip(0)              | [[0.5, -1.0, 2.0]]                   |
        | x.roll(1)              | [[2.0, 0.5, -1.0]]                   |
        | torch.cat([x, x])      | [[0.5, -1.0, 2.0], [0.5, -1.0, 2.0]] |
        | x.repeat_interleave(2) | [0.5, 0.5, -1.0, -1.0, 2.0, 2.0]     |
      And `b` is unchanged

    @VIW-49.16 @warns:COPY_OF_TENSOR
    Scenario: An expanded tensor: copies
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, :1].expand(2, 3)`
      Then `CODE` is `RESULT` for every row of
        | CODE                         | RESULT                             |
        | x.clone()                    | [[1.5, 1.5, 1.5], [4.0, 4.0, 4.0]] |
        | x.contiguous()               | [[1.5, 1.5, 1.5], [4.0, 4.0, 4.0]] |
        | x.reshape(-1)                | [1.5, 1.5, 1.5, 4.0, 4.0, 4.0]     |
        | x.to(torch.int8)             | [[1, 1, 1], [4, 4, 4]]             |
        | x.numpy()                    | [[1.5, 1.5, 1.5], [4.0, 4.0, 4.0]] |
        | torch.tensor(x)              | [[1.5, 1.5, 1.5], [4.0, 4.0, 4.0]] |
        | torch.zeros_like(x).copy_(x) | [[1.5, 1.5, 1.5], [4.0, 4.0, 4.0]] |
      And `b` is unchanged

    @VIW-49.17
    Scenario: An expanded tensor: arithmetic
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, :1].expand(2, 3)`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                                         |
        | (x + 1) | [[2.5, 2.5, 2.5], [5.0, 5.0, 5.0]]             |
        | (x * x) | [[2.25, 2.25, 2.25], [16.0, 16.0, 16.0]]       |
        | -x      | [[-1.5, -1.5, -1.5], [-4.0, -4.0, -4.0]]       |
        | abs(x)  | [[1.5, 1.5, 1.5], [4.0, 4.0, 4.0]]             |
        | (x < 1) | [[False, False, False], [False, False, False]] |
      And `b` is unchanged

    @VIW-49.18
    Scenario: An expanded tensor: reductions
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, :1].expand(2, 3)`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT      |
        | x.sum()    | 16.5        |
        | x.prod()   | 216.0       |
        | x.max()    | 4.0         |
        | x.argmin() | 0           |
        | x.sum(-1)  | [4.5, 12.0] |
      And `b` is unchanged

    @VIW-49.19
    Scenario: An expanded tensor: selection
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, :1].expand(2, 3)`
      Then `CODE` is `RESULT` for every row of
        | CODE                              | RESULT                                           |
        | torch.nonzero(x)                  | [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]] |
        | torch.masked_select(x, x > 1)     | [1.5, 1.5, 1.5, 4.0, 4.0, 4.0]                   |
        | torch.where(x > 1, x, 0)          | [[1.5, 1.5, 1.5], [4.0, 4.0, 4.0]]               |
        | torch.take(x, torch.tensor([-1])) | [4.0]                                            |
        | x[x > 1]                          | [1.5, 1.5, 1.5, 4.0, 4.0, 4.0]                   |
        | x[..., None]                      | [[[1.5], [1.5], [1.5]], [[4.0], [4.0], [4.0]]]   |
      And `b` is unchanged

    @VIW-49.20
    Scenario: An expanded tensor: reordering
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, :1].expand(2, 3)`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                                               |
        | x.flip(0)              | [[4.0, 4.0, 4.0], [1.5, 1.5, 1.5]]                                   |
        | x.roll(1)              | [[4.0, 1.5, 1.5], [1.5, 4.0, 4.0]]                                   |
        | torch.cat([x, x])      | [[1.5, 1.5, 1.5], [4.0, 4.0, 4.0], [1.5, 1.5, 1.5], [4.0, 4.0, 4.0]] |
        | x.repeat_interleave(2) | [1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0]         |
      And `b` is unchanged

    @VIW-49.21 @warns:COPY_OF_TENSOR
    Scenario: Windows: copies
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[0].unfold(0, 2, 1)`
      Then `CODE` is `RESULT` for every row of
        | CODE                         | RESULT                                  |
        | x.clone()                    | [[1.5, -0.0], [-0.0, 3.0], [3.0, -2.5]] |
        | x.contiguous()               | [[1.5, -0.0], [-0.0, 3.0], [3.0, -2.5]] |
        | x.reshape(-1)                | [1.5, -0.0, -0.0, 3.0, 3.0, -2.5]       |
        | x.to(torch.int8)             | [[1, 0], [0, 3], [3, -2]]               |
        | x.numpy()                    | [[1.5, -0.0], [-0.0, 3.0], [3.0, -2.5]] |
        | torch.tensor(x)              | [[1.5, -0.0], [-0.0, 3.0], [3.0, -2.5]] |
        | torch.zeros_like(x).copy_(x) | [[1.5, -0.0], [-0.0, 3.0], [3.0, -2.5]] |
      And `b` is unchanged

    @VIW-49.22
    Scenario: Windows: arithmetic
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[0].unfold(0, 2, 1)`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                                        |
        | (x + 1) | [[2.5, 1.0], [1.0, 4.0], [4.0, -1.5]]         |
        | (x * x) | [[2.25, 0.0], [0.0, 9.0], [9.0, 6.25]]        |
        | -x      | [[-1.5, 0.0], [0.0, -3.0], [-3.0, 2.5]]       |
        | abs(x)  | [[1.5, 0.0], [0.0, 3.0], [3.0, 2.5]]          |
        | (x < 1) | [[False, True], [True, False], [False, True]] |
      And `b` is unchanged

    @VIW-49.23
    Scenario: Windows: reductions
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[0].unfold(0, 2, 1)`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT          |
        | x.sum()    | 5.0             |
        | x.prod()   | -0.0            |
        | x.max()    | 3.0             |
        | x.argmin() | 5               |
        | x.sum(-1)  | [1.5, 3.0, 0.5] |
      And `b` is unchanged

    @VIW-49.24
    Scenario: Windows: selection
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[0].unfold(0, 2, 1)`
      Then `CODE` is `RESULT` for every row of
        | CODE                              | RESULT                                              |
        | torch.nonzero(x)                  | [[0, 0], [1, 1], [2, 0], [2, 1]]                    |
        | torch.masked_select(x, x > 1)     | [1.5, 3.0, 3.0]                                     |
        | torch.where(x > 1, x, 0)          | [[1.5, 0.0], [0.0, 3.0], [3.0, 0.0]]                |
        | torch.take(x, torch.tensor([-1])) | [-2.5]                                              |
        | x[x > 1]                          | [1.5, 3.0, 3.0]                                     |
        | x[..., None]                      | [[[1.5], [-0.0]], [[-0.0], [3.0]], [[3.0], [-2.5]]] |
      And `b` is unchanged

    @VIW-49.25
    Scenario: Windows: reordering
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[0].unfold(0, 2, 1)`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                                                         |
        | x.flip(0)              | [[3.0, -2.5], [-0.0, 3.0], [1.5, -0.0]]                                        |
        | x.roll(1)              | [[-2.5, 1.5], [-0.0, -0.0], [3.0, 3.0]]                                        |
        | torch.cat([x, x])      | [[1.5, -0.0], [-0.0, 3.0], [3.0, -2.5], [1.5, -0.0], [-0.0, 3.0], [3.0, -2.5]] |
        | x.repeat_interleave(2) | [1.5, 1.5, -0.0, -0.0, -0.0, -0.0, 3.0, 3.0, 3.0, 3.0, -2.5, -2.5]             |
      And `b` is unchanged

    @VIW-49.26 @warns:COPY_OF_TENSOR
    Scenario: A diagonal: copies
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE                         | RESULT     |
        | x.clone()                    | [1.5, 0.5] |
        | x.contiguous()               | [1.5, 0.5] |
        | x.reshape(-1)                | [1.5, 0.5] |
        | x.to(torch.int8)             | [1, 0]     |
        | x.numpy()                    | [1.5, 0.5] |
        | torch.tensor(x)              | [1.5, 0.5] |
        | torch.zeros_like(x).copy_(x) | [1.5, 0.5] |
      And `b` is unchanged

    @VIW-49.27
    Scenario: A diagonal: arithmetic
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT        |
        | (x + 1) | [2.5, 1.5]    |
        | (x * x) | [2.25, 0.25]  |
        | -x      | [-1.5, -0.5]  |
        | abs(x)  | [1.5, 0.5]    |
        | (x < 1) | [False, True] |
      And `b` is unchanged

    @VIW-49.28
    Scenario: A diagonal: reductions
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT |
        | x.sum()    | 2.0    |
        | x.prod()   | 0.75   |
        | x.max()    | 1.5    |
        | x.argmin() | 1      |
        | x.sum(-1)  | 2.0    |
      And `b` is unchanged

    @VIW-49.29
    Scenario: A diagonal: selection
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE                              | RESULT         |
        | torch.nonzero(x)                  | [[0], [1]]     |
        | torch.masked_select(x, x > 1)     | [1.5]          |
        | torch.where(x > 1, x, 0)          | [1.5, 0.0]     |
        | torch.take(x, torch.tensor([-1])) | [0.5]          |
        | x[x > 1]                          | [1.5]          |
        | x[..., None]                      | [[1.5], [0.5]] |
      And `b` is unchanged

    @VIW-49.30
    Scenario: A diagonal: reordering
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT               |
        | x.flip(0)              | [0.5, 1.5]           |
        | x.roll(1)              | [0.5, 1.5]           |
        | torch.cat([x, x])      | [1.5, 0.5, 1.5, 0.5] |
        | x.repeat_interleave(2) | [1.5, 1.5, 0.5, 0.5] |
      And `b` is unchanged

    @VIW-49.31 @warns:COPY_OF_TENSOR
    Scenario: A single element: copies
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                         | RESULT |
        | x.clone()                    | -1.0   |
        | x.contiguous()               | -1.0   |
        | x.reshape(-1)                | [-1.0] |
        | x.to(torch.int8)             | -1     |
        | x.numpy()                    | -1.0   |
        | torch.tensor(x)              | -1.0   |
        | torch.zeros_like(x).copy_(x) | -1.0   |
      And `b` is unchanged

    @VIW-49.32
    Scenario: A single element: arithmetic
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT |
        | (x + 1) | 0.0    |
        | (x * x) | 1.0    |
        | -x      | 1.0    |
        | abs(x)  | 1.0    |
        | (x < 1) | True   |
      And `b` is unchanged

    @VIW-49.33
    Scenario: A single element: reductions
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT |
        | x.sum()    | -1.0   |
        | x.prod()   | -1.0   |
        | x.max()    | -1.0   |
        | x.argmin() | 0      |
        | x.sum(-1)  | -1.0   |
      And `b` is unchanged

    @VIW-49.34
    Scenario: A single element: selection
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                              | RESULT |
        | torch.nonzero(x)                  | [[]]   |
        | torch.masked_select(x, x > 1)     | []     |
        | torch.where(x > 1, x, 0)          | 0.0    |
        | torch.take(x, torch.tensor([-1])) | [-1.0] |
        | x[x > 1]                          | []     |
        | x[..., None]                      | [-1.0] |
      And `b` is unchanged

    @VIW-49.35
    Scenario: A single element: reordering
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT          |
        | x.flip(0)              | -1.0            |
        | x.roll(1)              | -1.0            |
        | torch.cat([x, x])      | !SHAPE_MISMATCH |
        | x.repeat_interleave(2) | [-1.0, -1.0]    |
      And `b` is unchanged

    @VIW-49.36 @warns:COPY_OF_TENSOR
    Scenario: An empty view: copies
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                         | RESULT   |
        | x.clone()                    | [[], []] |
        | x.contiguous()               | [[], []] |
        | x.reshape(-1)                | []       |
        | x.to(torch.int8)             | [[], []] |
        | x.numpy()                    | [[], []] |
        | torch.tensor(x)              | [[], []] |
        | torch.zeros_like(x).copy_(x) | [[], []] |
      And `b` is unchanged

    @VIW-49.37
    Scenario: An empty view: arithmetic
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT   |
        | (x + 1) | [[], []] |
        | (x * x) | [[], []] |
        | -x      | [[], []] |
        | abs(x)  | [[], []] |
        | (x < 1) | [[], []] |
      And `b` is unchanged

    @VIW-49.38
    Scenario: An empty view: reductions
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT          |
        | x.sum()    | 0.0             |
        | x.prod()   | 1.0             |
        | x.max()    | !SHAPE_MISMATCH |
        | x.argmin() | !SHAPE_MISMATCH |
        | x.sum(-1)  | [0.0, 0.0]      |
      And `b` is unchanged

    @VIW-49.39
    Scenario: An empty view: selection
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                              | RESULT              |
        | torch.nonzero(x)                  | []                  |
        | torch.masked_select(x, x > 1)     | []                  |
        | torch.where(x > 1, x, 0)          | [[], []]            |
        | torch.take(x, torch.tensor([-1])) | !INDEX_OUT_OF_RANGE |
        | x[x > 1]                          | []                  |
        | x[..., None]                      | [[], []]            |
      And `b` is unchanged

    @VIW-49.40
    Scenario: An empty view: reordering
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT           |
        | x.flip(0)              | [[], []]         |
        | x.roll(1)              | [[], []]         |
        | torch.cat([x, x])      | [[], [], [], []] |
        | x.repeat_interleave(2) | []               |
      And `b` is unchanged

    @VIW-49.41 @warns:COPY_OF_TENSOR
    Scenario: Axes of size one: copies
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, None, :2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                         | RESULT         |
        | x.clone()                    | [[[4.0, 0.5]]] |
        | x.contiguous()               | [[[4.0, 0.5]]] |
        | x.reshape(-1)                | [4.0, 0.5]     |
        | x.to(torch.int8)             | [[[4, 0]]]     |
        | x.numpy()                    | [[[4.0, 0.5]]] |
        | torch.tensor(x)              | [[[4.0, 0.5]]] |
        | torch.zeros_like(x).copy_(x) | [[[4.0, 0.5]]] |
      And `b` is unchanged

    @VIW-49.42
    Scenario: Axes of size one: arithmetic
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, None, :2]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT            |
        | (x + 1) | [[[5.0, 1.5]]]    |
        | (x * x) | [[[16.0, 0.25]]]  |
        | -x      | [[[-4.0, -0.5]]]  |
        | abs(x)  | [[[4.0, 0.5]]]    |
        | (x < 1) | [[[False, True]]] |
      And `b` is unchanged

    @VIW-49.43
    Scenario: Axes of size one: reductions
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, None, :2]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT  |
        | x.sum()    | 4.5     |
        | x.prod()   | 2.0     |
        | x.max()    | 4.0     |
        | x.argmin() | 1       |
        | x.sum(-1)  | [[4.5]] |
      And `b` is unchanged

    @VIW-49.44
    Scenario: Axes of size one: selection
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, None, :2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                              | RESULT                 |
        | torch.nonzero(x)                  | [[0, 0, 0], [0, 0, 1]] |
        | torch.masked_select(x, x > 1)     | [4.0]                  |
        | torch.where(x > 1, x, 0)          | [[[4.0, 0.0]]]         |
        | torch.take(x, torch.tensor([-1])) | [0.5]                  |
        | x[x > 1]                          | [4.0]                  |
        | x[..., None]                      | [[[[4.0], [0.5]]]]     |
      And `b` is unchanged

    @VIW-49.45
    Scenario: Axes of size one: reordering
      Given `b = torch.tensor([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, None, :2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                       |
        | x.flip(0)              | [[[4.0, 0.5]]]               |
        | x.roll(1)              | [[[0.5, 4.0]]]               |
        | torch.cat([x, x])      | [[[4.0, 0.5]], [[4.0, 0.5]]] |
        | x.repeat_interleave(2) | [4.0, 4.0, 0.5, 0.5]         |
      And `b` is unchanged

  Rule: VIW-50 A function of a view of an array equals that of a copy

    @VIW-50.1
    Scenario: A transposed array: copies
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT                                              |
        | x.copy()          | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
        | x.flatten()       | [1.5, 4.0, -0.0, 0.5, 3.0, -1.0, -2.5, 2.0]         |
        | x.ravel()         | [1.5, 4.0, -0.0, 0.5, 3.0, -1.0, -2.5, 2.0]         |
        | x.reshape(-1)     | [1.5, 4.0, -0.0, 0.5, 3.0, -1.0, -2.5, 2.0]         |
        | x.astype(np.int8) | [[1, 4], [0, 0], [3, -1], [-2, 2]]                  |
        | torch.tensor(x)   | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
        | x.tolist()        | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
      And `b` is unchanged

    @VIW-50.2
    Scenario: A transposed array: arithmetic
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                                                       |
        | (x + 1) | [[2.5, 5.0], [1.0, 1.5], [4.0, 0.0], [-1.5, 3.0]]            |
        | (x * x) | [[2.25, 16.0], [0.0, 0.25], [9.0, 1.0], [6.25, 4.0]]         |
        | -x      | [[-1.5, -4.0], [0.0, -0.5], [-3.0, 1.0], [2.5, -2.0]]        |
        | abs(x)  | [[1.5, 4.0], [0.0, 0.5], [3.0, 1.0], [2.5, 2.0]]             |
        | (x < 1) | [[False, False], [True, True], [False, True], [True, False]] |
      And `b` is unchanged

    @VIW-50.3
    Scenario: A transposed array: reductions
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT                |
        | x.sum()    | 7.5                   |
        | x.prod()   | -0.0                  |
        | x.max()    | 4.0                   |
        | x.argmin() | 6                     |
        | x.sum(-1)  | [5.5, 0.5, 2.0, -0.5] |
      And `b` is unchanged

    @VIW-50.4
    Scenario: A transposed array: selection
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                           |
        | np.nonzero(x)[0]       | [0, 0, 1, 2, 2, 3, 3]                            |
        | x[x > 1]               | [1.5, 4.0, 3.0, 2.0]                             |
        | np.where(x > 1, x, 0)  | [[1.5, 4.0], [0.0, 0.0], [3.0, 0.0], [0.0, 2.0]] |
        | np.take(x, [-1])       | [2.0]                                            |
        | np.compress([True], x) | [1.5]                                            |
      And `b` is unchanged

    @VIW-50.5
    Scenario: A transposed array: reordering
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.T`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                                                                                 |
        | np.flip(x)             | [[2.0, -2.5], [-1.0, 3.0], [0.5, -0.0], [4.0, 1.5]]                                                    |
        | np.roll(x, 1)          | [[2.0, 1.5], [4.0, -0.0], [0.5, 3.0], [-1.0, -2.5]]                                                    |
        | np.concatenate([x, x]) | [[1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0], [1.5, 4.0], [-0.0, 0.5], [3.0, -1.0], [-2.5, 2.0]] |
        | x.repeat(2)            | [1.5, 1.5, 4.0, 4.0, -0.0, -0.0, 0.5, 0.5, 3.0, 3.0, -1.0, -1.0, -2.5, -2.5, 2.0, 2.0]                 |
        | np.tile(x, 2)          | [[1.5, 4.0, 1.5, 4.0], [-0.0, 0.5, -0.0, 0.5], [3.0, -1.0, 3.0, -1.0], [-2.5, 2.0, -2.5, 2.0]]         |
      And `b` is unchanged

    @VIW-50.6
    Scenario: Columns with gaps: copies
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT                    |
        | x.copy()          | [[1.5, 3.0], [4.0, -1.0]] |
        | x.flatten()       | [1.5, 3.0, 4.0, -1.0]     |
        | x.ravel()         | [1.5, 3.0, 4.0, -1.0]     |
        | x.reshape(-1)     | [1.5, 3.0, 4.0, -1.0]     |
        | x.astype(np.int8) | [[1, 3], [4, -1]]         |
        | torch.tensor(x)   | [[1.5, 3.0], [4.0, -1.0]] |
        | x.tolist()        | [[1.5, 3.0], [4.0, -1.0]] |
      And `b` is unchanged

    @VIW-50.7
    Scenario: Columns with gaps: arithmetic
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                          |
        | (x + 1) | [[2.5, 4.0], [5.0, 0.0]]        |
        | (x * x) | [[2.25, 9.0], [16.0, 1.0]]      |
        | -x      | [[-1.5, -3.0], [-4.0, 1.0]]     |
        | abs(x)  | [[1.5, 3.0], [4.0, 1.0]]        |
        | (x < 1) | [[False, False], [False, True]] |
      And `b` is unchanged

    @VIW-50.8
    Scenario: Columns with gaps: reductions
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT     |
        | x.sum()    | 7.5        |
        | x.prod()   | -18.0      |
        | x.max()    | 4.0        |
        | x.argmin() | 3          |
        | x.sum(-1)  | [4.5, 3.0] |
      And `b` is unchanged

    @VIW-50.9
    Scenario: Columns with gaps: selection
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                   |
        | np.nonzero(x)[0]       | [0, 0, 1, 1]             |
        | x[x > 1]               | [1.5, 3.0, 4.0]          |
        | np.where(x > 1, x, 0)  | [[1.5, 3.0], [4.0, 0.0]] |
        | np.take(x, [-1])       | [-1.0]                   |
        | np.compress([True], x) | [1.5]                    |
      And `b` is unchanged

    @VIW-50.10
    Scenario: Columns with gaps: reordering
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, ::2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                             |
        | np.flip(x)             | [[-1.0, 4.0], [3.0, 1.5]]                          |
        | np.roll(x, 1)          | [[-1.0, 1.5], [3.0, 4.0]]                          |
        | np.concatenate([x, x]) | [[1.5, 3.0], [4.0, -1.0], [1.5, 3.0], [4.0, -1.0]] |
        | x.repeat(2)            | [1.5, 1.5, 3.0, 3.0, 4.0, 4.0, -1.0, -1.0]         |
        | np.tile(x, 2)          | [[1.5, 3.0, 1.5, 3.0], [4.0, -1.0, 4.0, -1.0]]     |
      And `b` is unchanged

    @VIW-50.11
    Scenario: A reversed array: copies
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[::-1, ::-2]`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT                     |
        | x.copy()          | [[2.0, 0.5], [-2.5, -0.0]] |
        | x.flatten()       | [2.0, 0.5, -2.5, -0.0]     |
        | x.ravel()         | [2.0, 0.5, -2.5, -0.0]     |
        | x.reshape(-1)     | [2.0, 0.5, -2.5, -0.0]     |
        | x.astype(np.int8) | [[2, 0], [-2, 0]]          |
        | x.tolist()        | [[2.0, 0.5], [-2.5, -0.0]] |
      And `b` is unchanged

    @VIW-50.12
    Scenario: A reversed array: arithmetic
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[::-1, ::-2]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                        |
        | (x + 1) | [[3.0, 1.5], [-1.5, 1.0]]     |
        | (x * x) | [[4.0, 0.25], [6.25, 0.0]]    |
        | -x      | [[-2.0, -0.5], [2.5, 0.0]]    |
        | abs(x)  | [[2.0, 0.5], [2.5, 0.0]]      |
        | (x < 1) | [[False, True], [True, True]] |
      And `b` is unchanged

    @VIW-50.13
    Scenario: A reversed array: reductions
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[::-1, ::-2]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT      |
        | x.sum()    | 0.0         |
        | x.prod()   | 0.0         |
        | x.max()    | 2.0         |
        | x.argmin() | 2           |
        | x.sum(-1)  | [2.5, -2.5] |
      And `b` is unchanged

    @VIW-50.14
    Scenario: A reversed array: selection
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[::-1, ::-2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                   |
        | np.nonzero(x)[0]       | [0, 0, 1]                |
        | x[x > 1]               | [2.0]                    |
        | np.where(x > 1, x, 0)  | [[2.0, 0.0], [0.0, 0.0]] |
        | np.take(x, [-1])       | [-0.0]                   |
        | np.compress([True], x) | [2.0]                    |
      And `b` is unchanged

    @VIW-50.15
    Scenario: A reversed array: reordering
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[::-1, ::-2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                               |
        | np.flip(x)             | [[-0.0, -2.5], [0.5, 2.0]]                           |
        | np.roll(x, 1)          | [[-0.0, 2.0], [0.5, -2.5]]                           |
        | np.concatenate([x, x]) | [[2.0, 0.5], [-2.5, -0.0], [2.0, 0.5], [-2.5, -0.0]] |
        | x.repeat(2)            | [2.0, 2.0, 0.5, 0.5, -2.5, -2.5, -0.0, -0.0]         |
        | np.tile(x, 2)          | [[2.0, 0.5, 2.0, 0.5], [-2.5, -0.0, -2.5, -0.0]]     |
      And `b` is unchanged

    @VIW-50.16
    Scenario: A part with an offset: copies
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT             |
        | x.copy()          | [[0.5, -1.0, 2.0]] |
        | x.flatten()       | [0.5, -1.0, 2.0]   |
        | x.ravel()         | [0.5, -1.0, 2.0]   |
        | x.reshape(-1)     | [0.5, -1.0, 2.0]   |
        | x.astype(np.int8) | [[0, -1, 2]]       |
        | torch.tensor(x)   | [[0.5, -1.0, 2.0]] |
        | x.tolist()        | [[0.5, -1.0, 2.0]] |
      And `b` is unchanged

    @VIW-50.17
    Scenario: A part with an offset: arithmetic
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                |
        | (x + 1) | [[1.5, 0.0, 3.0]]     |
        | (x * x) | [[0.25, 1.0, 4.0]]    |
        | -x      | [[-0.5, 1.0, -2.0]]   |
        | abs(x)  | [[0.5, 1.0, 2.0]]     |
        | (x < 1) | [[True, True, False]] |
      And `b` is unchanged

    @VIW-50.18
    Scenario: A part with an offset: reductions
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT |
        | x.sum()    | 1.5    |
        | x.prod()   | -1.0   |
        | x.max()    | 2.0    |
        | x.argmin() | 1      |
        | x.sum(-1)  | [1.5]  |
      And `b` is unchanged

    @VIW-50.19
    Scenario: A part with an offset: selection
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT            |
        | np.nonzero(x)[0]       | [0, 0, 0]         |
        | x[x > 1]               | [2.0]             |
        | np.where(x > 1, x, 0)  | [[0.0, 0.0, 2.0]] |
        | np.take(x, [-1])       | [2.0]             |
        | np.compress([True], x) | [0.5]             |
      And `b` is unchanged

    @VIW-50.20
    Scenario: A part with an offset: reordering
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                               |
        | np.flip(x)             | [[2.0, -1.0, 0.5]]                   |
        | np.roll(x, 1)          | [[2.0, 0.5, -1.0]]                   |
        | np.concatenate([x, x]) | [[0.5, -1.0, 2.0], [0.5, -1.0, 2.0]] |
        | x.repeat(2)            | [0.5, 0.5, -1.0, -1.0, 2.0, 2.0]     |
        | np.tile(x, 2)          | [[0.5, -1.0, 2.0, 0.5, -1.0, 2.0]]   |
      And `b` is unchanged

    @VIW-50.21
    Scenario: A broadcast array: copies
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = np.broadcast_to(b[0, :3], (2, 3))`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT                               |
        | x.copy()          | [[1.5, -0.0, 3.0], [1.5, -0.0, 3.0]] |
        | x.flatten()       | [1.5, -0.0, 3.0, 1.5, -0.0, 3.0]     |
        | x.ravel()         | [1.5, -0.0, 3.0, 1.5, -0.0, 3.0]     |
        | x.reshape(-1)     | [1.5, -0.0, 3.0, 1.5, -0.0, 3.0]     |
        | x.astype(np.int8) | [[1, 0, 3], [1, 0, 3]]               |
        | torch.tensor(x)   | [[1.5, -0.0, 3.0], [1.5, -0.0, 3.0]] |
        | x.tolist()        | [[1.5, -0.0, 3.0], [1.5, -0.0, 3.0]] |
      And `b` is unchanged

    @VIW-50.22
    Scenario: A broadcast array: arithmetic
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = np.broadcast_to(b[0, :3], (2, 3))`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                                       |
        | (x + 1) | [[2.5, 1.0, 4.0], [2.5, 1.0, 4.0]]           |
        | (x * x) | [[2.25, 0.0, 9.0], [2.25, 0.0, 9.0]]         |
        | -x      | [[-1.5, 0.0, -3.0], [-1.5, 0.0, -3.0]]       |
        | abs(x)  | [[1.5, 0.0, 3.0], [1.5, 0.0, 3.0]]           |
        | (x < 1) | [[False, True, False], [False, True, False]] |
      And `b` is unchanged

    @VIW-50.23
    Scenario: A broadcast array: reductions
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = np.broadcast_to(b[0, :3], (2, 3))`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT     |
        | x.sum()    | 9.0        |
        | x.prod()   | 0.0        |
        | x.max()    | 3.0        |
        | x.argmin() | 1          |
        | x.sum(-1)  | [4.5, 4.5] |
      And `b` is unchanged

    @VIW-50.24
    Scenario: A broadcast array: selection
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = np.broadcast_to(b[0, :3], (2, 3))`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                             |
        | np.nonzero(x)[0]       | [0, 0, 1, 1]                       |
        | x[x > 1]               | [1.5, 3.0, 1.5, 3.0]               |
        | np.where(x > 1, x, 0)  | [[1.5, 0.0, 3.0], [1.5, 0.0, 3.0]] |
        | np.take(x, [-1])       | [3.0]                              |
        | np.compress([True], x) | [1.5]                              |
      And `b` is unchanged

    @VIW-50.25
    Scenario: A broadcast array: reordering
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = np.broadcast_to(b[0, :3], (2, 3))`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                                                   |
        | np.flip(x)             | [[3.0, -0.0, 1.5], [3.0, -0.0, 1.5]]                                     |
        | np.roll(x, 1)          | [[3.0, 1.5, -0.0], [3.0, 1.5, -0.0]]                                     |
        | np.concatenate([x, x]) | [[1.5, -0.0, 3.0], [1.5, -0.0, 3.0], [1.5, -0.0, 3.0], [1.5, -0.0, 3.0]] |
        | x.repeat(2)            | [1.5, 1.5, -0.0, -0.0, 3.0, 3.0, 1.5, 1.5, -0.0, -0.0, 3.0, 3.0]         |
        | np.tile(x, 2)          | [[1.5, -0.0, 3.0, 1.5, -0.0, 3.0], [1.5, -0.0, 3.0, 1.5, -0.0, 3.0]]     |
      And `b` is unchanged

    @VIW-50.26
    Scenario: A diagonal: copies
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT     |
        | x.copy()          | [1.5, 0.5] |
        | x.flatten()       | [1.5, 0.5] |
        | x.ravel()         | [1.5, 0.5] |
        | x.reshape(-1)     | [1.5, 0.5] |
        | x.astype(np.int8) | [1, 0]     |
        | torch.tensor(x)   | [1.5, 0.5] |
        | x.tolist()        | [1.5, 0.5] |
      And `b` is unchanged

    @VIW-50.27
    Scenario: A diagonal: arithmetic
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT        |
        | (x + 1) | [2.5, 1.5]    |
        | (x * x) | [2.25, 0.25]  |
        | -x      | [-1.5, -0.5]  |
        | abs(x)  | [1.5, 0.5]    |
        | (x < 1) | [False, True] |
      And `b` is unchanged

    @VIW-50.28
    Scenario: A diagonal: reductions
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT |
        | x.sum()    | 2.0    |
        | x.prod()   | 0.75   |
        | x.max()    | 1.5    |
        | x.argmin() | 1      |
        | x.sum(-1)  | 2.0    |
      And `b` is unchanged

    @VIW-50.29
    Scenario: A diagonal: selection
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT     |
        | np.nonzero(x)[0]       | [0, 1]     |
        | x[x > 1]               | [1.5]      |
        | np.where(x > 1, x, 0)  | [1.5, 0.0] |
        | np.take(x, [-1])       | [0.5]      |
        | np.compress([True], x) | [1.5]      |
      And `b` is unchanged

    @VIW-50.30
    Scenario: A diagonal: reordering
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.diagonal()`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT               |
        | np.flip(x)             | [0.5, 1.5]           |
        | np.roll(x, 1)          | [0.5, 1.5]           |
        | np.concatenate([x, x]) | [1.5, 0.5, 1.5, 0.5] |
        | x.repeat(2)            | [1.5, 1.5, 0.5, 0.5] |
        | np.tile(x, 2)          | [1.5, 0.5, 1.5, 0.5] |
      And `b` is unchanged

    @VIW-50.31
    Scenario: A single element: copies
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2, ...]`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT |
        | x.copy()          | -1.0   |
        | x.flatten()       | [-1.0] |
        | x.ravel()         | [-1.0] |
        | x.reshape(-1)     | [-1.0] |
        | x.astype(np.int8) | -1     |
        | torch.tensor(x)   | -1.0   |
        | x.tolist()        | -1.0   |
      And `b` is unchanged

    @VIW-50.32
    Scenario: A single element: arithmetic
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2, ...]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT |
        | (x + 1) | 0.0    |
        | (x * x) | 1.0    |
        | -x      | 1.0    |
        | abs(x)  | 1.0    |
        | (x < 1) | True   |
      And `b` is unchanged

    @VIW-50.33
    Scenario: A single element: reductions
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2, ...]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT |
        | x.sum()    | -1.0   |
        | x.prod()   | -1.0   |
        | x.max()    | -1.0   |
        | x.argmin() | 0      |
        | x.sum(-1)  | -1.0   |
      And `b` is unchanged

    @VIW-50.34
    Scenario: A single element: selection
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2, ...]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT |
        | x[x > 1]               | []     |
        | np.where(x > 1, x, 0)  | 0.0    |
        | np.take(x, [-1])       | [-1.0] |
        | np.compress([True], x) | [-1.0] |
      And `b` is unchanged

    @VIW-50.35
    Scenario: A single element: reordering
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[1, 2, ...]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT          |
        | np.flip(x)             | -1.0            |
        | np.roll(x, 1)          | -1.0            |
        | np.concatenate([x, x]) | !SHAPE_MISMATCH |
        | x.repeat(2)            | [-1.0, -1.0]    |
        | np.tile(x, 2)          | [-1.0, -1.0]    |
      And `b` is unchanged

    @VIW-50.36
    Scenario: An empty view: copies
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT   |
        | x.copy()          | [[], []] |
        | x.flatten()       | []       |
        | x.ravel()         | []       |
        | x.reshape(-1)     | []       |
        | x.astype(np.int8) | [[], []] |
        | torch.tensor(x)   | [[], []] |
        | x.tolist()        | [[], []] |
      And `b` is unchanged

    @VIW-50.37
    Scenario: An empty view: arithmetic
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT   |
        | (x + 1) | [[], []] |
        | (x * x) | [[], []] |
        | -x      | [[], []] |
        | abs(x)  | [[], []] |
        | (x < 1) | [[], []] |
      And `b` is unchanged

    @VIW-50.38
    Scenario: An empty view: reductions
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT          |
        | x.sum()    | 0.0             |
        | x.prod()   | 1.0             |
        | x.max()    | !SHAPE_MISMATCH |
        | x.argmin() | !SHAPE_MISMATCH |
        | x.sum(-1)  | [0.0, 0.0]      |
      And `b` is unchanged

    @VIW-50.39
    Scenario: An empty view: selection
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT              |
        | np.nonzero(x)[0]       | []                  |
        | x[x > 1]               | []                  |
        | np.where(x > 1, x, 0)  | [[], []]            |
        | np.take(x, [-1])       | !INDEX_OUT_OF_RANGE |
        | np.compress([True], x) | !INDEX_OUT_OF_RANGE |
      And `b` is unchanged

    @VIW-50.40
    Scenario: An empty view: reordering
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b[:, 2:2]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT           |
        | np.flip(x)             | [[], []]         |
        | np.roll(x, 1)          | [[], []]         |
        | np.concatenate([x, x]) | [[], [], [], []] |
        | x.repeat(2)            | []               |
        | np.tile(x, 2)          | [[], []]         |
      And `b` is unchanged

    @VIW-50.41
    Scenario: A part in the other byte order: copies
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.astype(b.dtype.newbyteorder())[:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE              | RESULT                                |
        | x.copy()          | [[-0.0, 3.0, -2.5], [0.5, -1.0, 2.0]] |
        | x.flatten()       | [-0.0, 3.0, -2.5, 0.5, -1.0, 2.0]     |
        | x.ravel()         | [-0.0, 3.0, -2.5, 0.5, -1.0, 2.0]     |
        | x.reshape(-1)     | [-0.0, 3.0, -2.5, 0.5, -1.0, 2.0]     |
        | x.astype(np.int8) | [[0, 3, -2], [0, -1, 2]]              |
        | x.tolist()        | [[-0.0, 3.0, -2.5], [0.5, -1.0, 2.0]] |
      And `b` is unchanged

    @VIW-50.42
    Scenario: A part in the other byte order: arithmetic
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.astype(b.dtype.newbyteorder())[:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE    | RESULT                                     |
        | (x + 1) | [[1.0, 4.0, -1.5], [1.5, 0.0, 3.0]]        |
        | (x * x) | [[0.0, 9.0, 6.25], [0.25, 1.0, 4.0]]       |
        | -x      | [[0.0, -3.0, 2.5], [-0.5, 1.0, -2.0]]      |
        | abs(x)  | [[0.0, 3.0, 2.5], [0.5, 1.0, 2.0]]         |
        | (x < 1) | [[True, False, True], [True, True, False]] |
      And `b` is unchanged

    @VIW-50.43
    Scenario: A part in the other byte order: reductions
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.astype(b.dtype.newbyteorder())[:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE       | RESULT     |
        | x.sum()    | 2.0        |
        | x.prod()   | -0.0       |
        | x.max()    | 3.0        |
        | x.argmin() | 2          |
        | x.sum(-1)  | [0.5, 1.5] |
      And `b` is unchanged

    @VIW-50.44
    Scenario: A part in the other byte order: selection
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.astype(b.dtype.newbyteorder())[:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                             |
        | np.nonzero(x)[0]       | [0, 0, 1, 1, 1]                    |
        | x[x > 1]               | [3.0, 2.0]                         |
        | np.where(x > 1, x, 0)  | [[0.0, 3.0, 0.0], [0.0, 0.0, 2.0]] |
        | np.take(x, [-1])       | [2.0]                              |
        | np.compress([True], x) | [-0.0]                             |
      And `b` is unchanged

    @VIW-50.45
    Scenario: A part in the other byte order: reordering
      Given `b = np.array([[1.5, -0.0, 3.0, -2.5], [4.0, 0.5, -1.0, 2.0]])`
      And `x = b.astype(b.dtype.newbyteorder())[:, 1:]`
      Then `CODE` is `RESULT` for every row of
        | CODE                   | RESULT                                                                     |
        | np.flip(x)             | [[2.0, -1.0, 0.5], [-2.5, 3.0, -0.0]]                                      |
        | np.roll(x, 1)          | [[2.0, -0.0, 3.0], [-2.5, 0.5, -1.0]]                                      |
        | np.concatenate([x, x]) | [[-0.0, 3.0, -2.5], [0.5, -1.0, 2.0], [-0.0, 3.0, -2.5], [0.5, -1.0, 2.0]] |
        | x.repeat(2)            | [-0.0, -0.0, 3.0, 3.0, -2.5, -2.5, 0.5, 0.5, -1.0, -1.0, 2.0, 2.0]         |
        | np.tile(x, 2)          | [[-0.0, 3.0, -2.5, -0.0, 3.0, -2.5], [0.5, -1.0, 2.0, 0.5, -1.0, 2.0]]     |
      And `b` is unchanged
