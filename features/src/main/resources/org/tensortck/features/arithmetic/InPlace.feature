Feature: Arithmetic in place

  Rule: ARI-23 An operation in place keeps the object and its memory

    @ARI-23.1 @needs:MEM-1 @needs:MEM-12
    Scenario Outline: A tensor <operator>
      Given `t = torch.tensor([6, 6])`
      And `n = t.numpy()`
      And `before = t`
      When `t <operator> torch.tensor([1, 2])`
      Then `t` is `<result>`
      And `t is before` is `True`
      And `n` is `<result>`
      And `n` and `t` share memory

      Examples:
        | case         | operator | result   |
        | add          | +=       | [7, 8]   |
        | subtract     | -=       | [5, 4]   |
        | multiply     | *=       | [6, 12]  |
        | floor-divide | //=      | [6, 3]   |
        | remainder    | %=       | [0, 0]   |
        | power        | **=      | [6, 36]  |
        | and          | &=       | [0, 2]   |
        | or           | \|=      | [7, 6]   |
        | xor          | ^=       | [7, 4]   |
        | shift-left   | <<=      | [12, 24] |
        | shift-right  | >>=      | [3, 1]   |

    @ARI-23.2 @needs:MEM-7
    Scenario Outline: An array <operator>
      Given `a = np.array([6, 6])`
      And `v = a[:]`
      And `before = a`
      When `a <operator> np.array([1, 2])`
      Then `a` is `<result>`
      And `a is before` is `True`
      And `v` is `<result>`
      And `v` and `a` share memory

      Examples:
        | case         | operator | result   |
        | add          | +=       | [7, 8]   |
        | subtract     | -=       | [5, 4]   |
        | multiply     | *=       | [6, 12]  |
        | floor-divide | //=      | [6, 3]   |
        | remainder    | %=       | [0, 0]   |
        | power        | **=      | [6, 36]  |
        | and          | &=       | [0, 2]   |
        | or           | \|=      | [7, 6]   |
        | xor          | ^=       | [7, 4]   |
        | shift-left   | <<=      | [12, 24] |
        | shift-right  | >>=      | [3, 1]   |

    @ARI-23.3 @needs:MEM-1 @needs:MEM-12 @needs:DTY-1
    Scenario: A quotient of floats
      Given `t = torch.tensor([1.0, 3.0])`
      And `n = t.numpy()`
      When `t /= 2`
      Then `n` is `[0.5, 1.5]`
      And `t.dtype` is `torch.float32`

    @ARI-23.4 @needs:MEM-6
    Scenario: A view of a tensor sees its part of the result
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t[1:]`
      When `v *= 10`
      Then `t` is `[1.0, 20.0, 30.0]`
      And `v` and `t` overlap in memory

    @ARI-23.5 @needs:MEM-7
    Scenario: A view of an array sees its part of the result
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = a[::-2]`
      When `v *= 10`
      Then `a` is `[10.0, 2.0, 30.0]`
      And `v` is `[30.0, 10.0]`

    @ARI-23.6 @needs:MEM-3
    Scenario: A tensor over an array
      Given `a = np.array([1, 2])`
      And `t = torch.from_numpy(a)`
      When `t += 1`
      Then `a` is `[2, 3]`
      And `t` and `a` share memory

    @ARI-23.7 @needs:MEM-1 @needs:MEM-12 @needs:MEM-5 @needs:MEM-6
    Scenario: An element
      Given `t = torch.tensor([[1, 2], [3, 4]])`
      And `n = t.numpy()`
      When `t[0] += 10`
      Then `t` is `[[11, 12], [3, 4]]`
      And `n` is `[[11, 12], [3, 4]]`

    @ARI-23.8
    Scenario: A tensor keeps its dtype with a wider operand
      Given `t = torch.tensor([1, 2], dtype=torch.int8)`
      And `u = torch.tensor([1, 300], dtype=torch.int64)`
      When `t += u`
      Then `t` is `[2, 46]`
      And `t.dtype` is `torch.int8`
      And `u` is unchanged

    @ARI-23.9
    Scenario: An array keeps its dtype with a wider operand
      Given `a = np.array([1.0, 2.0], dtype=np.float32)`
      And `b = np.array([0.5, 1e300])`
      When `a += b`
      Then `a` is `[1.5, float('inf')]`
      And `a.dtype` is `np.float32`
      And `b` is unchanged

    @ARI-23.10
    Scenario: A 0-d array stays an array
      Given `a = np.array(1)`
      And `before = a`
      When `a += 1`
      Then `a is before` is `True`
      And `a` is `2`

    @ARI-23.11
    Scenario: The operator without assignment makes another object
      Given `t = torch.tensor([1, 2])`
      And `before = t`
      When `t = t + 1`
      Then `t is before` is `False`
      And `t.shape` is `(2,)`
      And `before` is unchanged

    @ARI-23.12 @needs:MEM-1 @needs:MEM-12
    Scenario Outline: A method with a trailing underscore: <call>
      Given `t = torch.tensor([6, 7])`
      And `n = t.numpy()`
      When `r = t.<call>`
      Then `r is t` is `True`
      And `n` is `<result>`
      And `t.dtype` is `torch.int64`

      Examples:
        | case         | call                           | result   |
        | add          | add_(1)                        | [7, 8]   |
        | subtract     | sub_(1)                        | [5, 6]   |
        | multiply     | mul_(2)                        | [12, 14] |
        | floor-divide | floor_divide_(2)               | [3, 3]   |
        | remainder    | remainder_(4)                  | [2, 3]   |
        | power        | pow_(2)                        | [36, 49] |
        | and          | bitwise_and_(3)                | [2, 3]   |
        | or           | bitwise_or_(8)                 | [14, 15] |
        | xor          | bitwise_xor_(1)                | [7, 6]   |
        | rounded      | div_(4, rounding_mode='trunc') | [1, 1]   |
